/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.application.port;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.osgi.annotation.versioning.ConsumerType;

/** Domain events waiting to be told, written in the transaction that caused them. No secret is ever put in. */
@ConsumerType
public interface Outbox {

    void put(String kind, Map<String, String> facts);

    /** The oldest messages of this body that are due. */
    List<Waiting> due(Instant now, int most);

    /** Takes a message until the transaction ends; false when another node has it or it is done. */
    boolean take(long id);

    void done(long id);

    /** Tried in vain; tried again at {@code again}. */
    void failed(long id, String problem, Instant again);

    /**
     * A message that waits.
     *
     * @param attempts how often it was tried in vain
     */
    record Waiting(long id, String kind, Map<String, String> facts, int attempts) {}
}
