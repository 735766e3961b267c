/** The bundled sample wire: invented outlets that publish along a script, served over real HTTP, with a key to judge by. */
@NullMarked
package dev.dateline.app.sample;

import org.jspecify.annotations.NullMarked;
