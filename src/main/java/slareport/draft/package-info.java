/** A first set-up from a folder of exports: the settings to read them with, and an agreement to start from. */
@NullMarked
package slareport.draft;

import org.jspecify.annotations.NullMarked;
