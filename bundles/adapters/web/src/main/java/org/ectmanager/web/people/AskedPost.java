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

    /** Whether the form asks for the e-mail address: one's own is changed under My account. */
    boolean asksAddress() {
        return !isOwn() || !appointed.appointment().isAccepted();
    }

    /** The form with the address as it is, where it was not asked for. */
    public Form whole(Form form) {
        return asksAddress() || !form.value("email").isBlank()
                ? form
                : form.with("email", email()).with("emailAgain", email());
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
