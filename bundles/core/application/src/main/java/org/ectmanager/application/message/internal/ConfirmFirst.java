/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.application.message.internal;

import java.util.List;
import java.util.stream.Stream;
import org.ectmanager.application.message.Letter;
import org.ectmanager.application.message.Letter.Draft;
import org.ectmanager.application.people.Person;
import org.ectmanager.application.port.People.Appointed;
import org.ectmanager.domain.school.SchoolId;
import org.ectmanager.spi.body.AppropriateBodyPlugin;

/**
 * What waits for a head teacher who signs nothing until the appropriate body confirms them: the body's officers are told
 * what they hold up, and the head teacher is asked to sign once they are confirmed.
 */
record ConfirmFirst(List<Appointed> heads, AppropriateBodyPlugin body, Addresses addresses) {

    /** Nothing to confirm where anybody may sign, or nobody has accepted yet. */
    static ConfirmFirst at(SchoolId school, AppropriateBodyPlugin body, Recipients recipients, Addresses addresses) {
        return new ConfirmFirst(recipients.unconfirmed(body, school), body, addresses);
    }

    boolean isNeeded() {
        return !heads.isEmpty();
    }

    /** @param what waits, beginning a sentence: “A registration” */
    Stream<Draft> letters(Stream<Person> officers, String what) {
        return officers.flatMap(officer -> heads.stream().map(head -> letter(officer, head, what)));
    }

    private Draft letter(Person officer, Appointed head, String what) {
        return Letter.to(body.profile(), officer, "A head teacher whom you have still to confirm")
                .say(what + " waits for the signature of a head teacher whom their school added, and who signs nothing"
                        + " until you confirm that this is right. The head teacher gets an e-mail when you have.")
                .ask(
                        "Look at the new head teacher",
                        addresses.under(
                                body, "console/heads/" + head.appointment().id()));
    }
}
