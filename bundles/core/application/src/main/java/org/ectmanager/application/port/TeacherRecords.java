/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.application.port;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
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
    record Found(Teacher teacher) implements Answer {}

    /** No such TRN, or it belongs to another date of birth; the service does not say which. */
    record NotFound() implements Answer {}

    /** The record was merged into another one; ask for that. */
    record Merged(Trn into) implements Answer {}

    /** The record was taken out of use; only DfE can say why. */
    record Deactivated() implements Answer {}

    /** @param reason what an operator would want to know, without personal data */
    record Unavailable(String reason) implements Answer {}

    /**
     * One teacher as the record has them. Personal data.
     *
     * @param qtsHeldFrom {@link LocalDate#MAX} when QTS is not held
     * @param inductionStarted {@link LocalDate#MIN} when not started
     * @param inductionCompleted {@link LocalDate#MAX} when not completed
     * @param exemptions names of the reasons for exemption
     */
    record Teacher(
            Trn trn,
            String givenName,
            String familyName,
            LocalDate qtsHeldFrom,
            InductionStatus induction,
            LocalDate inductionStarted,
            LocalDate inductionCompleted,
            List<String> exemptions,
            List<Alert> alerts) {

        public Teacher {
            exemptions = List.copyOf(exemptions);
            alerts = List.copyOf(alerts);
        }

        public String fullName() {
            return (givenName + " " + familyName).strip();
        }

        public Optional<LocalDate> qtsDate() {
            return Optional.of(qtsHeldFrom).filter(day -> !day.equals(LocalDate.MAX));
        }

        /** Whether an alert of the category that forbids teaching is in force on that day (R4). */
        public boolean prohibitedOn(LocalDate day) {
            return alerts.stream()
                    .anyMatch(alert -> alert.categoryId().equals(Alert.PROHIBITION) && alert.inForceOn(day));
        }
    }

    /** The record's own words for where somebody is with induction. */
    enum InductionStatus {
        NONE,
        REQUIRED_TO_COMPLETE,
        EXEMPT,
        IN_PROGRESS,
        PASSED,
        FAILED,
        FAILED_IN_WALES
    }

    /**
     * Something the record warns of.
     *
     * @param ends {@link LocalDate#MAX} when it has no end, or none that can be read
     */
    record Alert(String type, String categoryId, String category, LocalDate ends) {

        /** Prohibition from teaching: the one category that bars from induction. */
        public static final String PROHIBITION = "b2b19019-b165-47a3-8745-3297ff152581";

        public boolean inForceOn(LocalDate day) {
            return ends.isAfter(day);
        }
    }
}
