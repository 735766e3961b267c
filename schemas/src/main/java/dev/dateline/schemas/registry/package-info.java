/** Schema registries behind one interface: any external one by URL, and an embedded one on a compacted topic. */
@NullMarked
package dev.dateline.schemas.registry;

import org.jspecify.annotations.NullMarked;
