/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.web.people;

import java.util.Locale;
import java.util.Optional;
import org.ectmanager.application.port.People.Appointed;
import org.ectmanager.domain.people.Position;
import org.ectmanager.web.form.Form;
import org.ectmanager.web.page.PageRequest;
import org.ectmanager.web.signin.Entrance;

/**
 * What one address about a post asks for.
 *
 * @param list the address of the list that the post stands in
 * @param managed whether the reader may change it
 * @param username what the reader may see of it; empty for whoever sees no usernames
 */
public record AskedPost(
        PageRequest request,
        Appointed appointed,
        String list,
        boolean managed,
        Optional<String> username,
        Words words) {

    /**
     * How ending a post is called.
     *
     * @param path the last part of its address
     * @param training whether induction tutor training is a matter here
     * @param alone what teachers lose whom somebody leaves, after the name
     */
    public record Words(
            String path,
            String shortly,
            String whole,
            String titleAround,
            String consequence,
            boolean training,
            String alone) {

        String title(String name) {
            return String.format(titleAround, name);
        }
    }

    public String address() {
        return list + "/" + appointed.appointment().id();
    }

    public String name() {
        return appointed.person().name().full();
    }

    String email() {
        return appointed.person().email().value();
    }

    /** Whether it is the reader's own. */
    public boolean isOwn() {
        return appointed.person().id().equals(Entrance.caller(request).person());
    }

    /** Whether the form asks for name and telephone: a colleague who has accepted changes their own. */
    public boolean asksDetails() {
        return isOwn() || asksAddress();
    }

    /** Whether the form asks for the e-mail address, too: one’s own is changed under My account. */
    public boolean asksAddress() {
        return !appointed.appointment().isAccepted();
    }

    /** Whether there is anything that the reader could save. */
    public boolean isChangeable() {
        return asksDetails() || words.training();
    }

    /** The form with everything as it is that was not asked for. */
    public Form whole(Form form) {
        var person = appointed.person();
        var whole = asksAddress() ? form : asItIs(asItIs(form, "email", email()), "emailAgain", email());
        return asksDetails()
                ? whole
                : asItIs(
                        asItIs(
                                asItIs(whole, "givenName", person.name().given()),
                                "familyName",
                                person.name().family()),
                        "telephone",
                        person.telephone());
    }

    private static Form asItIs(Form form, String field, String value) {
        return form.value(field).isBlank() ? form.with(field, value) : form;
    }

    /** What ending it takes from others, or from the reader. */
    String warning() {
        var signs = appointed.appointment().position() == Position.HEAD_TEACHER
                ? " Until there is another head teacher, nobody can sign registrations or assessments."
                : "";
        return isOwn()
                ? signs + " This is your own position: you lose it at once, and only a colleague can give it back."
                : signs;
    }

    String position() {
        return appointed.appointment().position().title().toLowerCase(Locale.UK);
    }
}
