/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.domain.eligibility;

import static java.util.Objects.requireNonNull;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.ectmanager.domain.explanation.Finding;
import org.ectmanager.domain.explanation.Reason;
import org.ectmanager.domain.ruleset.RuleSet;

/**
 * A post at a college of further education or an academy for 16 to 19 year olds (R13, R14, guidance 2.2, 2.6).
 *
 * @param inadequateFrom since when inspectors judge the college inadequate; {@link LocalDate#MAX} when they do not
 * @param adultShare share of the teaching that goes to classes mainly aged 19 and over, 0 to 1
 */
public record CollegePost(LocalDate inadequateFrom, BigDecimal adultShare) implements StartFact {

    public CollegePost {
        requireNonNull(inadequateFrom, "inadequateFrom");
        if (adultShare.signum() < 0 || adultShare.compareTo(BigDecimal.ONE) > 0) {
            throw new IllegalArgumentException("A share is 0 to 1");
        }
    }

    /** Whether the college's inspection stands in the way of a start; the exceptions are those of special measures. */
    static Finding inspection(PostToServe post, CollegePost college) {
        if (college.inadequateFrom.isAfter(post.from())) {
            return Finding.allowed("post.college", reason("R13", "2.4", "The college is not judged inadequate."));
        }
        if (post.wasThereBefore()) {
            return Finding.warning(
                    "post.college-continuing",
                    reason(
                            "R13",
                            "2.4",
                            "The college is judged inadequate. The teacher was on induction or trained here before, so"
                                    + " it may go on, if the appropriate body is satisfied that this is fair."));
        }
        return post.post().standing().certificate().isEmpty()
                ? Finding.refused(
                        "post.college-inadequate",
                        reason(
                                "R13",
                                "2.4",
                                "Induction cannot start at a college judged inadequate unless inspectors have"
                                        + " certified it as suitable. Give their certificate if there is one."))
                : Finding.warning(
                        "post.college-certified",
                        reason(
                                "R13",
                                "2.4",
                                "The college is judged inadequate. Inspectors have certified it, or the department, as"
                                        + " suitable. Keep the evidence."));
    }

    /** Whether not too much of the teaching goes to adults. */
    public Finding adults(RuleSet rules) {
        var most = rules.starting().adultShare();
        var sentence =
                percent(adultShare) + " per cent of the teaching goes to classes mainly aged 19 and over; normally"
                        + " it is at most " + percent(most) + ".";
        return adultShare.compareTo(most) > 0
                ? Finding.warning("post.college-adults", reason("R14", "2.2", sentence))
                : Finding.allowed("post.college-ages", reason("R14", "2.2", sentence));
    }

    /**
     * Whether enough was taught in a school by the end of induction.
     *
     * @param days of teaching children of compulsory school age, in a school
     */
    public static Finding schoolDays(int days, RuleSet rules) {
        var least = rules.starting().schoolDays();
        var sentence = days + " days were taught in a school; at least " + least
                + " belong to an induction at a college, and an effort for up to "
                + rules.starting().furtherSchoolDays() + " more.";
        return days < least
                ? Finding.warning("completion.school-days", reason("R14", "2.2", sentence))
                : Finding.allowed("completion.school-days-taught", reason("R14", "2.2", sentence));
    }

    private static String percent(BigDecimal share) {
        return share.movePointRight(2).stripTrailingZeros().toPlainString();
    }

    private static Reason reason(String rule, String guidance, String sentence) {
        return Reason.of(rule, guidance, sentence);
    }
}
