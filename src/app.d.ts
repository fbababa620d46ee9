// SvelteKit's own declarations; the App namespace needs nothing beyond its defaults.
/// <reference types="@sveltejs/kit" />
