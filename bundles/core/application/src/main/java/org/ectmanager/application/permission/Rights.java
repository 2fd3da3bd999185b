/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.application.permission;

import org.ectmanager.domain.school.SchoolId;
import org.osgi.annotation.versioning.ProviderType;

/** Answers whether somebody may do something. Every use case asks before it does anything else. */
@ProviderType
public interface Rights {

    /** May the caller do this in their appropriate body as a whole? */
    boolean allows(Caller caller, Right right);

    /** May the caller do this at one school of their appropriate body? */
    boolean allows(Caller caller, Right right, SchoolId school);

    /** Refuses by exception: a page offers only what is allowed, so this is a guess at an address or a lost position. */
    default void require(Caller caller, Right right) {
        if (!allows(caller, right)) {
            throw new NotAllowed(right);
        }
    }

    /** The same at one school. */
    default void require(Caller caller, Right right, SchoolId school) {
        if (!allows(caller, right, school)) {
            throw new NotAllowed(right);
        }
    }

    /** May a program read this with its access token? */
    default boolean allows(Client client, Grant grant) {
        return client.grants().contains(grant);
    }

    /** The same, refused by an exception that names what is missing. */
    default void require(Client client, Grant grant) {
        if (!allows(client, grant)) {
            throw new GrantMissing(grant);
        }
    }
}
