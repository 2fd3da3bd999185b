/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.application.message.internal;

import java.util.Optional;
import java.util.function.UnaryOperator;
import org.ectmanager.application.message.Letter.Draft;
import org.ectmanager.application.people.Person;

/**
 * Who is told that it is somebody's turn.
 *
 * @param instead why it is this person, where nobody is there whose turn it is
 */
record Reader(Person person, Optional<Instead> instead) {

    static Reader of(Person person) {
        return new Reader(person, Optional.empty());
    }

    static Reader insteadOf(Person person, Instead why) {
        return new Reader(person, Optional.of(why));
    }

    /**
     * Why somebody else is told, and what they can do about it.
     *
     * @param mend empty where there is nothing to do but the work itself
     */
    record Instead(String why, Optional<Mend> mend) {}

    /**
     * The page on which the right person can be found for the work.
     *
     * @param path below the appropriate body, without a slash before it
     */
    record Mend(String label, String path) {}

    /** Says why, and links what there is to do: somebody for the work, or the work itself. */
    Draft asked(Draft letter, UnaryOperator<String> addresses, String label, String path) {
        instead.ifPresent(one -> letter.say(one.why()));
        return instead.flatMap(Instead::mend)
                .map(mend -> letter.ask(mend.label(), addresses.apply(mend.path())))
                .orElseGet(() -> letter.ask(label, addresses.apply(path)));
    }
}
