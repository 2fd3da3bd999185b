/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.application.contact;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Optional;
import org.ectmanager.application.induction.Induction;
import org.ectmanager.application.permission.Caller;
import org.ectmanager.application.port.Teams.Supported;
import org.ectmanager.application.staff.BodyStaff.Chosen;
import org.ectmanager.application.staff.BodyStaff.Offered;
import org.ectmanager.application.staff.Colleague;
import org.ectmanager.domain.people.Position;
import org.ectmanager.domain.refusal.Refusal;
import org.osgi.annotation.versioning.ProviderType;

/**
 * Leads and administrators of an appropriate body name another contact or quality assurer while induction runs, by the
 * rules of an authorisation (R11, guidance 2.28). It counts at once.
 */
@ProviderType
public interface NameContacts {

    boolean mayName(Caller caller);

    /** Who stands beside a teacher and whom the officer can choose; empty where there is no such induction. Recorded. */
    Optional<Beside> of(Caller caller, long induction);

    /** Names them. Whoever has gone may not be named again; an empty quality assurer means nobody in particular. */
    List<Refusal> name(Caller caller, Seen seen, Chosen chosen);

    /** Teachers in induction whose contact holds no position here any more, by name; none for whoever may not name. */
    List<Supported> withoutContact(Caller caller);

    /** Teachers in induction who lose their contact or quality assurer with a position in the body, by name. For leads. */
    List<Supported> ofPosition(Caller caller, long appointment);

    /**
     * Teachers in induction, by name, on whom somebody would not decide and whose reports they would neither accept nor
     * return in a new position, because they are the named contact (R11): of whoever has this e-mail address and is on
     * the body's staff, or was. None for a position in which nobody does any of that. For leads.
     */
    List<Supported> outOfReach(Caller caller, Wish wish);

    /** A position that somebody is to get. */
    record Wish(String email, Position position) {

        public Wish {
            requireNonNull(email, "email");
            requireNonNull(position, "position");
        }
    }

    /** Which induction, as it was seen on screen. */
    record Seen(long induction, long version) {}

    /**
     * Who of the body stands beside a teacher.
     *
     * @param assurer empty when nobody in particular is
     */
    record Beside(Induction induction, Colleague contact, Optional<Colleague> assurer, Offered offered) {

        public Beside {
            requireNonNull(induction, "induction");
            requireNonNull(contact, "contact");
            requireNonNull(assurer, "assurer");
            requireNonNull(offered, "offered");
        }

        public boolean isOpen() {
            return induction.state() == Induction.State.OPEN;
        }
    }
}
