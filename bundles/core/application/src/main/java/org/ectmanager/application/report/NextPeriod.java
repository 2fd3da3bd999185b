/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.application.report;

import static java.util.Objects.requireNonNull;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;
import org.ectmanager.domain.form.FormDefinition;
import org.ectmanager.domain.plan.ReportKind;

/**
 * What a report says of the time after it (features 3.2 and 3.3, R39).
 *
 * @param post the name of a {@link Post}; empty while nobody has answered, and where nothing comes after
 * @param said what changes and from which day, or where the teacher goes
 * @param lastDay of somebody who leaves, as 2027-07-20; otherwise empty
 */
public record NextPeriod(String post, String said, String lastDay) {

    public static final NextPeriod NOT_ASKED = new NextPeriod("", "", "");
    public static final NextPeriod AS_IT_IS = new NextPeriod(Post.SAME.name(), "", "");

    /** Whether the post goes on. */
    public enum Post {
        SAME("Yes, with the contract as it is"),
        CHANGES("Yes, and the contract changes"),
        LEAVES("No, the teacher leaves");

        private final String title;

        Post(String title) {
            this.title = title;
        }

        public String title() {
            return title;
        }
    }

    public NextPeriod {
        requireNonNull(post, "post");
        requireNonNull(said, "said");
        requireNonNull(lastDay, "lastDay");
    }

    /**
     * Nothing comes after a final assessment. Somebody who is interim assessed leaves: of them the day and the place are
     * asked, by forms that do.
     *
     * @param form with which the report was begun, or would be
     */
    public static boolean isAskedBy(Report report, FormDefinition form) {
        return switch (report.planned().kind()) {
            case PROGRESS_REVIEW -> true;
            case FORMAL_ASSESSMENT -> !report.planned().isFinal();
            case INTERIM_ASSESSMENT -> form.asksLeaving();
        };
    }

    /** Whether the teacher leaves whatever anybody answers. */
    public static boolean isLeaving(Report report) {
        return report.planned().kind() == ReportKind.INTERIM_ASSESSMENT;
    }

    public boolean isAnswered() {
        return answer().isPresent();
    }

    public Optional<Post> answer() {
        return Stream.of(Post.values()).filter(each -> each.name().equals(post)).findFirst();
    }

    /** The last day of somebody who leaves; empty when it is no day. */
    public Optional<LocalDate> leavesOn() {
        try {
            return lastDay.isEmpty() ? Optional.empty() : Optional.of(LocalDate.parse(lastDay));
        } catch (DateTimeException notADay) {
            return Optional.empty();
        }
    }

    /** As it is asked by this report: whoever is interim assessed leaves. */
    public NextPeriod of(Report report) {
        return isLeaving(report) ? new NextPeriod(Post.LEAVES.name(), said, lastDay) : this;
    }

    /** Without what belongs to another answer. */
    NextPeriod tidied() {
        return answer().map(chosen -> switch (chosen) {
                    case SAME -> AS_IT_IS;
                    case CHANGES -> new NextPeriod(post, said.strip(), "");
                    case LEAVES -> new NextPeriod(post, said.strip(), lastDay);
                })
                .orElse(NOT_ASKED);
    }
}
