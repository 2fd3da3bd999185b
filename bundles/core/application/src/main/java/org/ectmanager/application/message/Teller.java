/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.application.message;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.ectmanager.spi.body.AppropriateBodyPlugin;
import org.osgi.annotation.versioning.ConsumerType;

/**
 * Turns one kind of happening into letters. It is asked again before each of them is sent, so that it changes nothing:
 * what a letter needs to hold, such as a one-time password, is made when the letter is sealed, in the transaction in
 * which it goes out, and never waits in a queue.
 */
@ConsumerType
public interface Teller {

    /** The kinds of message that this teller tells. */
    Set<String> kinds();

    /** The letters for one message; none when there is nobody left to tell. */
    List<Letter.Draft> letters(AppropriateBodyPlugin body, String kind, Map<String, String> facts);
}
