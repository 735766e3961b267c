/** Where the processes of a fault run live: hosts with addresses of their own, between which the network can be cut. */
@NullMarked
package dev.dateline.bench.fire.host;

import org.jspecify.annotations.NullMarked;
