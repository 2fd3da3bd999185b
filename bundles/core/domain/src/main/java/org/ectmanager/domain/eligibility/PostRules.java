/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.domain.eligibility;

import org.ectmanager.domain.contract.WorkingPattern;
import org.ectmanager.domain.explanation.Finding;
import org.ectmanager.domain.explanation.Reason;

/** Whether induction may be served in this post (R12 to R14, R16, guidance 2.1 to 2.8 and 2.14). */
final class PostRules {

    private PostRules() {}

    static Finding setting(PostToServe post) {
        var setting = post.post().setting();
        var reason = Reason.of("R12", "2.1", setting.sentence() + ".");
        return switch (setting) {
            case RELEVANT_SCHOOL, OPTIONAL -> Finding.allowed("post.setting", reason);
            case BODY_DECIDES -> Finding.warning("post.setting-undecided", reason);
            case NOT_A_SETTING -> Finding.refused("post.no-setting", reason);
        };
    }

    static Finding overseasInspection(PostToServe post) {
        if (post.post().sector() != Sector.BRITISH_SCHOOL_OVERSEAS) {
            return Finding.allowed("post.in-england", Reason.of("R12", "2.1", "No overseas inspection is needed."));
        }
        var years = post.rules().starting().overseasInspectionYears();
        var startsOn = post.from();
        var recent = post.post().standing().overseasInspection().filter(day -> !day.plusYears(years)
                .isBefore(startsOn));
        return recent.isPresent()
                ? Finding.allowed(
                        "post.overseas-inspected",
                        Reason.of(
                                "R12",
                                "2.1",
                                "The school was inspected on " + Reason.day(recent.get()) + ", within " + years
                                        + " years of the start."))
                : Finding.refused(
                        "post.overseas-not-inspected",
                        Reason.of(
                                "R12",
                                "2.1",
                                "A British school overseas needs an inspection within " + years
                                        + " years before the start. Give the date of the last one."));
    }

    static Finding specialMeasures(PostToServe post) {
        var standing = post.post().standing();
        if (!standing.inSpecialMeasuresOn(post.from())) {
            return Finding.allowed(
                    "post.no-special-measures", Reason.of("R13", "2.4", "The school is not in special measures."));
        }
        if (post.wasThereBefore()) {
            return Finding.warning(
                    "post.special-measures-continuing",
                    Reason.of(
                            "R13",
                            "2.4",
                            "The school is in special measures. The teacher was on induction or trained "
                                    + "here before, so it may go on, if the appropriate body is satisfied that "
                                    + "this is fair."));
        }
        if (!standing.certificate().isEmpty()) {
            return Finding.warning(
                    "post.special-measures-certified",
                    Reason.of(
                            "R13",
                            "2.4",
                            "The school is in special measures. Inspectors have certified it, or the "
                                    + "department, as suitable. Keep the evidence."));
        }
        return Finding.refused(
                "post.special-measures",
                Reason.of(
                        "R13",
                        "2.4",
                        "Induction cannot start in a school in special measures unless inspectors have "
                                + "certified it as suitable. Give their certificate if there is one."));
    }

    /** Also for whoever comes with nothing but an extension to serve (R31). */
    static Finding lastsATerm(ApplicationToStart application) {
        return application.post().lastsATerm()
                ? Finding.allowed("post.long-enough", Reason.of("R16", "2.14", "The post lasts at least one term."))
                : Finding.refused(
                        "post.too-short",
                        Reason.of(
                                "R16",
                                "2.14",
                                "A post of less than one term does not count towards induction. "
                                        + "Register the teacher when the contract lasts a term or more."));
    }

    /** What cannot be worked refuses; next to nothing, and part days, only want to be looked at (R20, R28). */
    static Finding workingPattern(PostToServe post) {
        var pattern = post.post().pattern();
        if (!pattern.isPossible()) {
            return Finding.refused("post.pattern-impossible", Reason.of("R20", "2.30", impossible(pattern)));
        }
        if (pattern.isLessThanHalfADay()) {
            return Finding.warning("post.pattern-tiny", Reason.of("R20", "2.30", pattern.tiny()));
        }
        return pattern.hasPartDays()
                ? Finding.warning(
                        "post.part-days",
                        Reason.of(
                                "R20",
                                "2.30",
                                "A full-time equivalent of " + pattern.fte() + " is " + pattern.fullDays()
                                        + " full days a week, but " + pattern.days()
                                        + " days are worked. That is right only if days are worked in part."))
                : Finding.allowed(
                        "post.pattern",
                        Reason.of("R20", "2.30", "Full-time equivalent and days worked in a week agree."));
    }

    private static String impossible(WorkingPattern pattern) {
        return "A full-time equivalent of " + pattern.fte() + " is " + pattern.fullDays()
                + " full days a week, which cannot be worked on " + pattern.days() + ". Correct one of the two.";
    }
}
