/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.application.people;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Optional;
import org.ectmanager.application.permission.Appointment;
import org.ectmanager.application.port.Teachers.OwnAccount;
import org.ectmanager.domain.people.EmailAddress;
import org.ectmanager.domain.people.PersonId;
import org.ectmanager.domain.people.PersonName;
import org.ectmanager.domain.people.Position;
import org.ectmanager.domain.refusal.Refusal;
import org.ectmanager.domain.refusal.Result;
import org.ectmanager.domain.school.SchoolId;
import org.osgi.annotation.versioning.ProviderType;

/**
 * Brings a person in, within the transaction of whoever decides it: known once in the whole platform (C24), appointed
 * here, told by mail. Somebody who has an account keeps it, name and password included.
 */
@ProviderType
public interface Introductions {

    /**
     * Gives the post, or says which other posts of this person stand against it (R10, R11). Nobody is told whether the
     * person has an account: the post shows what was typed until the person accepts it.
     */
    Result<PersonId> introduce(Newcomer newcomer);

    /**
     * The same for an early career teacher. Who has accepted an account as theirs gets the post there, whatever address
     * was typed: a teacher is one person with one account (C24). Mail goes to the account's own address, and one that
     * names nobody to the typed one; whoever typed it does not learn the other.
     *
     * @param own the teacher's account, if they have one
     */
    Result<PersonId> introduce(Newcomer teacher, Optional<OwnAccount> own);

    /** What would stand against the same, and that the address is not another teacher's (R54). */
    List<Refusal> obstacles(EmailAddress address, SchoolId school, Optional<OwnAccount> own);

    /** Whether somebody signs in with this very address. */
    boolean isAddressOf(PersonId person, EmailAddress address);

    /** What would stand against a post for whoever has this address; asked before there is anything to write. */
    List<Refusal> obstacles(Position position, EmailAddress address, Optional<SchoolId> school);

    /** The same when the person accepts: what other accepted posts of theirs stand against this one. */
    List<Refusal> obstacles(Appointment waiting);

    /** Somebody who comes in. */
    record Newcomer(
            Position position,
            PersonName name,
            EmailAddress email,
            String telephone,
            boolean trained,
            Optional<SchoolId> school,
            Optional<PersonId> addedBy) {

        public Newcomer {
            requireNonNull(position, "position");
            requireNonNull(name, "name");
            requireNonNull(email, "email");
            requireNonNull(telephone, "telephone");
            requireNonNull(school, "school");
            requireNonNull(addedBy, "addedBy");
        }
    }
}
