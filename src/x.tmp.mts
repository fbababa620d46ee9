import {readFileSync} from 'node:fs'; import {gunzipSync} from 'node:zlib';
import {PMTiles} from 'pmtiles'; import {VectorTile} from '@mapbox/vector-tile'; import {PbfReader as Pbf} from 'pbf'; import earcut,{deviation,flatten} from 'earcut';
import {classifyRings} from '@mapbox/vector-tile';
const b=readFileSync('static/basemap/world.pmtiles');
const p=new PMTiles({getKey:()=>'x',getBytes:async(o:number,l:number)=>({data:b.buffer.slice(b.byteOffset+o,b.byteOffset+o+l)})} as any);
const t=async(z:number,x:number,y:number)=>{const r=await p.getZxy(z,x,y);return r&&new VectorTile(new Pbf(new Uint8Array(r.data)))};
const at=(z:number,lon:number,lat:number)=>{const n=2**z;const s=Math.sin(lat*Math.PI/180);return [Math.floor((lon+180)/360*n),Math.floor((0.5-Math.log((1+s)/(1-s))/(4*Math.PI))*n)]};
const dump=async(z:number,lon:number,lat:number,l:string,f=(q:any)=>true)=>{const [x,y]=at(z,lon,lat);const T=await t(z,x,y);const L=T!.layers[l];for(let i=0;i<(L?.length??0);i++){const q=L.feature(i).properties;if(f(q))console.log(z,JSON.stringify(q))}};
await dump(6,130.65,42.42,"towns",(q:any)=>q.name==="Khasan");
for (const [lon,lat] of [[115,45],[130,45],[140,45],[115,35],[130,35],[145,55],[130,55],[115,55]]) await dump(4,lon,lat,"towns",(q:any)=>/[^\u0000-\u00ff]/.test(q.name));
const hi:Record<string,number>={};
for(let z=0;z<=6;z++){let bad=0;const list:string[]=[];for(let x=0;x<2**z;x++)for(let y=0;y<2**z;y++){const T=await t(z,x,y);const L=T?.layers.water;if(!L)continue;for(let i=0;i<L.length;i++){const g=L.feature(i).loadGeometry();const polys=classifyRings(g);let dev=0;for(const poly of polys){const d=flatten(poly.map(r=>r.map(q=>[q.x,q.y])) as any);const tr=earcut(d.vertices,d.holes,d.dimensions);const ar=(r:any[])=>Math.abs(r.reduce((s,q,k,a)=>{const n=a[(k+1)%a.length];return s+q.x*n.y-n.x*q.y},0)/2);const want=poly.reduce((s,r,k)=>s+(k?-1:1)*ar(r),0);let got=0;for(let k=0;k<tr.length;k+=3){const [A,B,C]=[tr[k],tr[k+1],tr[k+2]].map(m=>[d.vertices[2*m],d.vertices[2*m+1]]);got+=Math.abs((A[0]-C[0])*(B[1]-A[1])-(A[0]-B[0])*(C[1]-A[1]))/2}dev+=Math.abs(got-want)}
 const px=dev/(8*8); if(px>200){bad++;list.push(`${z}/${x}/${y}:${L.feature(i).properties.kind}:${Math.round(px)}px2,rings${g.length}`)}}}
 console.log(z,bad,list.slice(0,14).join(' '))}
