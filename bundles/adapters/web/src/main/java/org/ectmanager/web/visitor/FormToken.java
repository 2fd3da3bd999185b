/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.web.visitor;

import org.ectmanager.domain.people.PersonId;

/**
 * What every form carries, so that it is known to come from a page of ours.
 *
 * @param secret of the session or, for strangers, of the browser
 * @param person whom the page was made for, so that a form that outlives its session is sent by the same person; empty
 *     for strangers. It is no secret and proves nothing by itself
 */
public record FormToken(String secret, String person) {

    private static final char BETWEEN = '.';

    public static FormToken of(String secret, PersonId person) {
        return new FormToken(secret, Long.toString(person.value()));
    }

    /** The token as a form sends it, whatever that is. */
    public static FormToken read(String typed) {
        var end = typed.lastIndexOf(BETWEEN);
        var person = typed.substring(end + 1);
        return end >= 0 && person.matches("[0-9]{1,18}")
                ? new FormToken(typed.substring(0, end), person)
                : new FormToken(typed, "");
    }

    public boolean isOfSomebody() {
        return !person.isEmpty();
    }

    /** As it stands in a form. */
    public String text() {
        return isOfSomebody() ? secret + BETWEEN + person : secret;
    }

    @Override
    public String toString() {
        return "FormToken";
    }
}
