/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.application.port;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.ectmanager.domain.eligibility.PriorInduction;
import org.ectmanager.domain.eligibility.TeacherCheck;
import org.ectmanager.domain.people.PersonId;
import org.ectmanager.domain.people.PersonName;
import org.ectmanager.domain.teacher.TeacherId;
import org.ectmanager.domain.teacher.Trn;
import org.osgi.annotation.versioning.ConsumerType;

/** Teachers, once nationally, and what the national record said about them. */
@ConsumerType
public interface Teachers {

    /** The narrow look-up: somebody with this TRN and this very date of birth. */
    Optional<TeacherId> find(Trn trn, LocalDate dateOfBirth);

    /** The narrow look-up: this TRN is known, with another date of birth. */
    boolean bornOtherwise(Trn trn, LocalDate dateOfBirth);

    void add(TeacherId id, Trn trn, LocalDate dateOfBirth, PersonName name);

    /** The teacher's account, from when induction was authorised; no account is two teachers'. */
    void belongsTo(TeacherId teacher, PersonId person);

    /** The narrow look-up: the account that a teacher has, wherever they were registered. */
    Optional<OwnAccount> account(TeacherId teacher);

    /**
     * The narrow look-up: whether another induction has an outcome or still runs, and where parts were served (R6, R9,
     * R62).
     *
     * @param besides the registration that asks; the induction that it led to does not count
     */
    PriorInduction prior(TeacherId teacher, long besides);

    void keep(Check check);

    /** The last time the record was asked for a registration. */
    Optional<Check> lastCheck(long registration);

    /** The last time that the record answered, whatever it said. */
    Optional<Check> lastAnswer(long registration);

    /** Registrations that wait for qualified teacher status or for an answer, last asked before a moment. */
    List<Long> toAskAgain(Instant askedBefore, int most);

    /**
     * A teacher's account.
     *
     * @param accepted whether its owner has said that they are this teacher; until then it is only what somebody typed
     */
    record OwnAccount(PersonId person, boolean accepted) {}

    /**
     * One answer of the national record.
     *
     * @param note what an officer should know about it, empty when nothing
     */
    record Check(long registration, Instant askedAt, TeacherCheck found, String note) {}
}
