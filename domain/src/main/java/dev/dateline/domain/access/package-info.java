/** Who may do what at a desk: roles, and the keys of programs. */
@NullMarked
package dev.dateline.domain.access;

import org.jspecify.annotations.NullMarked;
