/** Who stands at the desk's door: keys, sign-in, roles, and what each may do. */
@NullMarked
package dev.dateline.desk.access;

import org.jspecify.annotations.NullMarked;
