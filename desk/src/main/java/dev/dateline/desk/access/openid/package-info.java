/** Signing in with OpenID Connect: to the provider, back with a code, and a role by what the provider says. */
@NullMarked
package dev.dateline.desk.access.openid;

import org.jspecify.annotations.NullMarked;
