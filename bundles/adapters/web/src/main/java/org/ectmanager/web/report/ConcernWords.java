/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.web.report;

import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.ectmanager.application.permission.Caller;
import org.ectmanager.application.report.RaisedConcern;
import org.ectmanager.application.report.WriteReport.Opened;
import org.ectmanager.domain.duty.Duty;
import org.ectmanager.domain.duty.Party;
import org.ectmanager.domain.people.Position;
import org.ectmanager.domain.people.Position.Side;
import org.ectmanager.web.page.Screen;
import org.ectmanager.web.signin.Entrance;
import org.ectmanager.web.words.Sources;

/** What follows when a report says that progress is not satisfactory, said to whoever reads it (R40). */
public final class ConcernWords {

    private static final String TELL = "Tell your appropriate body that progress is not satisfactory.";
    private static final String EXPLAINED =
            "what failing would mean, the weaknesses, the agreed objectives, the planned"
                    + " support, the evidence and the improvement plan";
    private static final String SATISFIED =
            "of the areas in which improvement is needed, of the objectives and of the support";

    /** @param own whether it is the reader's turn */
    public record Line(boolean own, String sentence, String source) {}

    private ConcernWords() {}

    public static List<Line> of(Screen screen, Opened opened) {
        var reader = parties(Entrance.caller(screen.request()), opened);
        return lines(RaisedConcern.duties(opened.report(), opened.form()), reader);
    }

    /** What is the reader's own to do comes first. */
    static List<Line> lines(List<Duty> duties, Set<Party> reader) {
        return duties.stream()
                .map(duty -> line(duty, reader))
                .sorted(Comparator.comparing(line -> !line.own()))
                .toList();
    }

    public static boolean isTeacher(Screen screen, Opened opened) {
        return parties(Entrance.caller(screen.request()), opened).contains(Party.EARLY_CAREER_TEACHER);
    }

    private static Set<Party> parties(Caller caller, Opened opened) {
        var parties = EnumSet.noneOf(Party.class);
        if (opened.induction().ect().equals(caller.person())) {
            parties.add(Party.EARLY_CAREER_TEACHER);
        }
        if (opened.induction().team().tutor().equals(caller.person())) {
            parties.add(Party.INDUCTION_TUTOR);
        }
        if (caller.is(Position.HEAD_TEACHER, opened.report().school())) {
            parties.add(Party.HEAD_TEACHER);
        }
        if (caller.appointments().stream().anyMatch(held -> held.position().side() == Side.APPROPRIATE_BODY)) {
            parties.add(Party.APPROPRIATE_BODY);
        }
        return parties;
    }

    private static Line line(Duty duty, Set<Party> reader) {
        var own = !duty.code().equals("concern.stated") && reader.contains(duty.who());
        var sentence = own ? turn(duty) : others(duty, reader);
        return new Line(own, sentence, Sources.of(duty.because()));
    }

    private static String turn(Duty duty) {
        return switch (duty.code()) {
            case "concern.support-plan" -> "Attach a support plan to the review.";
            case "concern.body-told" -> TELL;
            case "concern.monitoring" ->
                "Put additional monitoring and support in place at once, and tell the teacher.";
            case "concern.body-satisfied" -> "Satisfy yourself " + SATISFIED + ", and tell the head teacher.";
            case "concern.explained" -> "Explain to the teacher " + EXPLAINED + ".";
            default -> duty.because().sentence();
        };
    }

    private static String others(Duty duty, Set<Party> reader) {
        var teacher = reader.contains(Party.EARLY_CAREER_TEACHER);
        var told = reader.stream().anyMatch(duty.told()::contains);
        var who = (teacher ? "Your " : "The ") + duty.who().words().replaceFirst("^the ", "");
        return switch (duty.code()) {
            case "concern.stated" ->
                teacher
                        ? "The review says plainly that you are not on track."
                        : duty.because().sentence();
            case "concern.support-plan" ->
                who + " attaches a support plan to the review" + (told ? ", and you get it." : ".");
            case "concern.body-told" ->
                who + " tells " + (told ? "you" : "the appropriate body") + " that progress is not satisfactory.";
            case "concern.monitoring" ->
                who + " puts additional monitoring and support in place"
                        + (told ? " for you at once, and tells you." : " at once.");
            case "concern.body-satisfied" ->
                who + " satisfies itself " + SATISFIED
                        + (told ? ", as you do, and tells you." : ", as the head teacher does.");
            case "concern.explained" -> who + " explains to " + (told ? "you " : "the teacher ") + EXPLAINED + ".";
            default -> duty.because().sentence();
        };
    }
}
