/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.application.message;

import java.util.Map;
import java.util.Set;
import org.osgi.annotation.versioning.ConsumerType;

/**
 * Does what has to follow when something happened, before anybody is told. Followed exactly once; a follower that fails
 * leaves the message waiting, and nothing of it has happened.
 */
@ConsumerType
public interface Follower {

    /** The kinds of message that this follower waits for. */
    Set<String> kinds();

    void follow(String kind, Map<String, String> facts);
}
