/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.web.ect;

import java.util.ArrayList;
import org.ectmanager.application.induction.SeeInductions.Seen;
import org.ectmanager.application.port.Teams.LeftAlone;
import org.ectmanager.application.team.ChangeTeam.Supporter;
import org.ectmanager.application.team.ChangeTeam.Supporters;
import org.ectmanager.web.component.Link;
import org.ectmanager.web.component.Notice;
import org.ectmanager.web.component.SummaryList;

/** Who stands beside a teacher, in words. */
public final class TeamWords {

    private static final String CHANGE = "Change mentor or tutor";
    private static final String NO_TUTOR = "is no longer an induction tutor, induction lead or head teacher here";
    private static final String NO_MENTOR = "is no longer on your school’s list of mentors";

    private TeamWords() {}

    /** @param record the address of the teacher's record */
    static Link change(String record) {
        return Link.to(address(record), CHANGE);
    }

    /** What the page says above everything else. */
    public static String changeOf(String teacher) {
        return CHANGE + " of " + teacher;
    }

    /** Where others are named. */
    public static String address(String record) {
        return record + "/team";
    }

    /** Whom to name, and for whom. */
    public static String toName(LeftAlone lacks, String teacher) {
        if (lacks.withoutMentor() && lacks.withoutTutor()) {
            return "Name a mentor and an induction tutor for " + teacher;
        }
        return (lacks.withoutTutor() ? "Name an induction tutor for " : "Name a mentor for ") + teacher;
    }

    static SummaryList now(Supporters team) {
        var list = SummaryList.card("Who they are now")
                .row("Induction tutor", said(team.tutor(), NO_TUTOR))
                .row(
                        "Mentor",
                        team.mentor().map(mentor -> said(mentor, NO_MENTOR)).orElse("Nobody yet"));
        var reason = team.induction().team().sameReason();
        return reason.isEmpty() ? list : list.row("Why they are one person", reason);
    }

    private static String said(Supporter who, String gone) {
        return who.isHere() ? who.name() : who.name() + ", who " + gone;
    }

    static Notice named(Seen seen) {
        var tutor = "From today " + seen.tutor() + " is the induction tutor";
        return Notice.success(seen.mentor().isEmpty() ? tutor : tutor + " and " + seen.mentor() + " is the mentor");
    }

    /** Somebody has gone, and nobody is named in their place. */
    static Notice leftAlone(LeftAlone lacks, Seen seen, String record) {
        var gone = new ArrayList<String>();
        if (lacks.withoutTutor()) {
            gone.add(seen.tutor() + " " + NO_TUTOR + ".");
        }
        if (lacks.withoutMentor() && !seen.mentor().isEmpty()) {
            gone.add(seen.mentor() + " " + NO_MENTOR + ".");
        }
        return Notice.important(heading(lacks), String.join(" ", gone))
                .leadingTo(Link.to(address(record), toName(lacks, "this teacher")));
    }

    private static String heading(LeftAlone lacks) {
        if (!lacks.withoutMentor()) {
            return "This teacher has no induction tutor";
        }
        return lacks.withoutTutor()
                ? "This teacher has no mentor and no induction tutor"
                : "This teacher has no mentor";
    }
}
