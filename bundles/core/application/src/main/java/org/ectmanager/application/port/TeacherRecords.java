/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.application.port;

import java.time.LocalDate;
import java.util.List;
import org.ectmanager.domain.teacher.TeacherRecord;
import org.ectmanager.domain.teacher.Trn;
import org.osgi.annotation.versioning.ConsumerType;

/** The national record of teachers, asked by TRN and date of birth together (R2, R4). */
@ConsumerType
public interface TeacherRecords {

    /**
     * Asks now and waits for the answer, at most some seconds. Never throws because the service is away: that is
     * {@link Unavailable}, after which the check is repeated later or made by hand.
     */
    Answer find(Trn trn, LocalDate dateOfBirth);

    /** What the service said. */
    sealed interface Answer {}

    /** The record that bears this TRN and this date of birth. */
    record Found(TeacherRecord teacher, Earlier earlier) implements Answer {}

    /** No such TRN, or it belongs to another date of birth; the service does not say which. */
    record NotFound() implements Answer {}

    /** The record was merged into another one; ask for that. */
    record Merged(Trn into) implements Answer {}

    /** The record was taken out of use; only DfE can say why. */
    record Deactivated() implements Answer {}

    /** @param reason what an operator would want to know, without personal data */
    record Unavailable(String reason) implements Answer {}

    /**
     * What the record says of induction so far, beside its status.
     *
     * @param started {@link LocalDate#MIN} when not started
     * @param completed {@link LocalDate#MAX} when not completed
     * @param exemptions names of the reasons for exemption
     */
    record Earlier(LocalDate started, LocalDate completed, List<String> exemptions) {

        public Earlier {
            exemptions = List.copyOf(exemptions);
        }

        public static Earlier none() {
            return new Earlier(LocalDate.MIN, LocalDate.MAX, List.of());
        }
    }
}
