/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.application.port;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.osgi.annotation.versioning.ConsumerType;

/** Domain events waiting to be told, written in the transaction that caused them. No secret is ever put in. */
@ConsumerType
public interface Outbox {

    /** For the current body; in the platform's scope for its operators, whose messages wait apart from every body's. */
    void put(String kind, Map<String, String> facts);

    /** The oldest messages of this body that are due. */
    List<Waiting> due(Instant now, int most);

    /** What is not done, oldest first, due or not. */
    List<Pending> pending(int most);

    /**
     * Since when, by the machine's own clock, the message has waited that has been due for longest; empty when none is
     * due by the platform's clock. A clock that is moved and events of the past make nothing look late.
     */
    Optional<Instant> waitingSince();

    /**
     * Messages that were tried in vain so often, or since before a moment; empty when there are none.
     *
     * @param attempts as often as this, or oftener
     */
    Optional<Failing> failing(int attempts, Instant before);

    /** Makes every message that was tried in vain due now; how many there were. */
    int retry();

    /** The same of one message: one, or none when it was not tried in vain. */
    int retry(long id);

    /** Takes a message until the transaction ends; false when another node has it or it is done. */
    boolean take(long id);

    /** Marks that what follows a message has followed; false when it had before. */
    boolean follow(long id);

    void done(long id);

    /** Tried in vain; tried again at {@code again}. */
    void failed(long id, String problem, Instant again);

    /**
     * Messages that fail.
     *
     * @param since when the first of them was first tried in vain
     * @param others whether others have been told since then
     */
    record Failing(int messages, Instant since, boolean others) {}

    /**
     * A message that waits.
     *
     * @param attempts how often it was tried in vain
     */
    record Waiting(long id, String kind, Map<String, String> facts, int attempts) {}

    /**
     * A message that is not done, for operators: without its facts.
     *
     * @param problem why the last try failed, without personal data; empty before the first try
     */
    record Pending(long id, String kind, Instant since, Instant next, int attempts, String problem) {}
}
