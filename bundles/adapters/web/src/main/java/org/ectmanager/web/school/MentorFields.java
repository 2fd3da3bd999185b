/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.web.school;

import java.util.List;
import java.util.function.Function;
import org.ectmanager.application.permission.Caller;
import org.ectmanager.application.port.Registrations.Choices;
import org.ectmanager.application.school.ManageMentors;
import org.ectmanager.application.school.ManageMentors.MentorForm;
import org.ectmanager.application.school.Mentor;
import org.ectmanager.domain.refusal.Refusal;
import org.ectmanager.domain.school.SchoolId;
import org.ectmanager.web.component.Link;
import org.ectmanager.web.component.Notice;
import org.ectmanager.web.form.Form;
import org.ectmanager.web.page.Screen;

/** A mentor as typed, wherever one is added. */
public record MentorFields(ManageMentors mentors, Caller caller, SchoolId school) {

    private static final String CHOSEN = "mentor";

    public static MentorForm read(Form form) {
        return new MentorForm(
                form.value("givenName"), form.value("familyName"), form.value("email"), form.value("trn"));
    }

    public List<Refusal> add(Form form) {
        return mentors.add(caller, school, read(form));
    }

    /** The form that somebody was on the way through, with the mentor who was just added chosen on it. */
    public String back(String address, Form form) {
        return mentors.sameAs(caller, school, read(form))
                .map(added -> chosen(address, added))
                .orElse(address);
    }

    public static String chosen(String address, Mentor mentor) {
        return address + (address.contains("?") ? "&" : "?") + CHOSEN + "=" + mentor.id();
    }

    /** The form with the mentor whom its address chooses, where that is one of those who can be chosen. */
    public static Form chosen(Form shown, Form address, Choices choices) {
        var mentor = address.value(CHOSEN);
        return choices.mentors().stream()
                        .anyMatch(choice -> Long.toString(choice.id()).equals(mentor))
                ? shown.with(CHOSEN, mentor)
                : shown;
    }

    /** Leads to whoever is on the list already, when it was for that that nobody was added. */
    public Screen refused(Screen screen, Form form, List<Refusal> refusals, Function<Mentor, Link> way) {
        var again = screen.with(form.refused(refusals));
        return refusals.stream().noneMatch(refusal -> refusal.code().equals("mentor.known"))
                ? again
                : mentors.sameAs(caller, school, read(form))
                        .map(there -> again.saying(
                                Notice.important(there.name().full() + " is on your school’s list already", "")
                                        .leadingTo(way.apply(there))))
                        .orElse(again);
    }
}
