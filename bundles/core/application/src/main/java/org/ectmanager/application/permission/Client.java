/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.application.permission;

import static java.util.Objects.requireNonNull;

import java.util.Set;
import java.util.stream.Collectors;
import org.ectmanager.application.port.Scope;
import org.ectmanager.domain.body.BodyId;

/** A program that asks with an access token, under the one appropriate body for which the token was made. */
public record Client(BodyId body, long token, Set<Grant> grants) {

    public Client {
        requireNonNull(body, "body");
        grants = Set.copyOf(grants);
    }

    public Scope scope() {
        return new Scope.Token(body, token, grants.stream().map(Grant::scope).collect(Collectors.toSet()));
    }
}
