/** The roles of the wire, in one process or apart: started in order, closed in reverse. */
@NullMarked
package dev.dateline.app.role;

import org.jspecify.annotations.NullMarked;
