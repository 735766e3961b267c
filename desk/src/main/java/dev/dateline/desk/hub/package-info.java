/** Tells a WebSub hub which feeds changed, so that their readers need not ask. */
@NullMarked
package dev.dateline.desk.hub;

import org.jspecify.annotations.NullMarked;
