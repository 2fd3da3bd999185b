/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.application.program;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.ectmanager.application.induction.Induction;
import org.ectmanager.application.induction.SeeInductions.Seen;
import org.ectmanager.application.list.Slice;
import org.ectmanager.application.list.Turn;
import org.ectmanager.application.permission.Client;
import org.ectmanager.application.registration.AgreedFees.Agreed;
import org.ectmanager.application.registration.Details.Before;
import org.ectmanager.application.registration.Details.Programme;
import org.ectmanager.application.registration.FurtherQuestions.Answered;
import org.ectmanager.domain.eligibility.SuitablePost.Point;
import org.ectmanager.domain.length.Reduction;
import org.ectmanager.domain.length.ServedBefore;
import org.ectmanager.domain.people.PersonName;
import org.ectmanager.domain.school.SchoolId;
import org.ectmanager.domain.teacher.Trn;
import org.osgi.annotation.versioning.ProviderType;

/** The inductions that an appropriate body oversees, by family name. Needs {@code ects:read}. */
@ProviderType
public interface ListEcts {

    Slice<Line> list(Client client, Filter filter, Turn turn);

    /** One record, with contracts and people. Looking is recorded. */
    Optional<Entry> find(Client client, long ect);

    /** @param updatedSince only those whose induction, contracts or name changed at or after this moment */
    record Filter(Optional<Induction.State> state, Optional<SchoolId> school, Optional<Instant> updatedSince) {}

    record Line(
            long id,
            PersonName name,
            SchoolId school,
            String schoolName,
            Programme programme,
            LocalDate startsOn,
            Induction.State state) {}

    /**
     * One record.
     *
     * @param earlier empty when nothing was served before
     * @param shorter the reductions that stand (R25 to R27)
     * @param confirmed empty where the points of the post were not asked when it was registered
     * @param further what the school answered to the body's further questions (P4)
     */
    record Entry(
            Seen seen,
            Trn trn,
            Optional<EarlierService> earlier,
            List<Shorter> shorter,
            Optional<Confirmed> confirmed,
            List<Answered> further) {

        public Entry {
            shorter = List.copyOf(shorter);
        }
    }

    /**
     * What head teacher and appropriate body confirmed when the teacher was registered (R8, R10, R15).
     *
     * @param contractStarts first day of the contract, which may come before induction starts
     * @param startAgreed the start to which teacher and head teacher agreed
     * @param fees to which the head teacher agreed (R10); none where the appropriate body asked for none
     */
    record Confirmed(
            LocalDate contractStarts,
            Optional<LocalDate> startAgreed,
            Set<Point> byHead,
            Set<Point> byBody,
            List<Agreed> fees) {

        public Confirmed {
            byHead = Set.copyOf(byHead);
            byBody = Set.copyOf(byBody);
            fees = List.copyOf(fees);
        }
    }

    /** A reduction without what it rests on, which is not a program's to read. */
    record Shorter(Reduction reduction, Instant decidedAt) {}

    /**
     * The part of an induction that was served before it came here (R20, R23).
     *
     * @param said what the school said of it, where it was asked
     * @param note what the appropriate body said when it counted it: why it is another number, if it is
     */
    record EarlierService(ServedBefore counted, Optional<Before> said, String note) {}
}
