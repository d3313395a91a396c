/** Made-up exports of a made-up company, in any size, for trying the job out. The same arguments give the same bytes. */
@NullMarked
package slareport.sample;

import org.jspecify.annotations.NullMarked;
