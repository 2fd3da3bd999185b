/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.web.people;

import gg.jte.models.runtime.JteModel;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.function.LongFunction;
import java.util.stream.Stream;
import javax.ws.rs.core.Response;
import org.ectmanager.application.people.ManagePeople;
import org.ectmanager.application.port.AuditTrail.LaterEdit;
import org.ectmanager.application.port.People.Ended;
import org.ectmanager.domain.refusal.Refusal;
import org.ectmanager.web.component.Button;
import org.ectmanager.web.component.Link;
import org.ectmanager.web.component.Notice;
import org.ectmanager.web.component.Overtaken;
import org.ectmanager.web.component.SummaryList;
import org.ectmanager.web.form.Form;
import org.ectmanager.web.mail.RefusedWords;
import org.ectmanager.web.page.Declined;
import org.ectmanager.web.page.Problem;
import org.ectmanager.web.page.Replies;
import org.ectmanager.web.page.Screen;
import org.ectmanager.web.school.Versions;
import org.ectmanager.web.template.StaticTemplates;
import org.ectmanager.web.template.Templates;
import org.ectmanager.web.words.Days;

/** The pages about one post, alike for schools and appropriate bodies: shown, changed, ended, a sign-in link sent. */
public final class PostPages {

    private final Templates templates = new StaticTemplates();
    private final Clock clock;

    public PostPages(Clock clock) {
        this.clock = clock;
    }

    /**
     * Why there are no pages of a post: it has ended, or it is none of these any more.
     *
     * @param list the address of those that there are
     */
    public Declined gone(List<Ended> ended, long appointment, String list) {
        return ended.stream()
                .filter(past -> past.appointed().appointment().id() == appointment)
                .findFirst()
                .map(past -> new Declined(
                        Problem.ALREADY_DONE,
                        "This position has ended already, on " + Days.at(past.until(), clock) + ".",
                        list))
                .orElseGet(() -> Declined.gone("This position is not on record any more.", list));
    }

    public Response show(AskedPost asked, Form form, RefusedWords refused, Link... trail) {
        var screen = refused.on(
                asked.request().screen(asked.name()).below(trail),
                asked.appointed().person().id());
        return Replies.ok(templates.schoolPerson(
                done(form).map(screen::saying).orElse(screen),
                facts(asked),
                asked.managed() ? buttons(asked) : List.of()));
    }

    public Response edit(AskedPost asked) {
        return Replies.ok(editing(asked, PersonFields.of(asked.appointed())));
    }

    /** The use case that saves a post of its kind. */
    public interface Saving {

        List<Refusal> save(ManagePeople.Versions seen);

        /** What others changed since. */
        Optional<LaterEdit> since(ManagePeople.Versions seen);
    }

    /** Saves by the use case; another address for somebody who has not accepted ends this post and makes another. */
    public Response save(AskedPost asked, Form sent, Saving saving) {
        var form = asked.whole(sent);
        var seen =
                new ManagePeople.Versions(Versions.of(form, "personVersion"), Versions.of(form, "appointmentVersion"));
        var refusals = saving.save(seen);
        if (Versions.overtaken(refusals)) {
            var overtaken = PostChanges.of(Overtaken.by(saving.since(seen), clock), asked.appointed(), form);
            return Replies.again(
                    editing(asked, current(asked, overtaken.kept(form)).refused(refusals), overtaken));
        }
        if (!refusals.isEmpty()) {
            return Replies.again(editing(asked, form.refused(refusals)));
        }
        var moved = asked.asksAddress() && !form.value("email").strip().equalsIgnoreCase(asked.email());
        return Replies.seeOther(moved ? asked.list() + "?done=invited" : asked.address() + "?done=saved");
    }

    /** @param teachers who would lose somebody, and where another is named for each */
    public Response askToEnd(AskedPost asked, List<Link> teachers) {
        return Replies.ok(ending(asked, teachers, Form.empty()));
    }

    /** @param after where to go when the post has ended */
    public Response end(
            AskedPost asked, Form form, List<Link> teachers, String after, LongFunction<List<Refusal>> ending) {
        var refusals = ending.apply(Versions.of(form, "version"));
        return refusals.isEmpty()
                ? Replies.seeOther(after)
                : Replies.again(ending(asked, teachers, form.refused(refusals)));
    }

    public Response askToSend(AskedPost asked) {
        return SendLink.of(asked.appointed()).ask(asked.request(), asked.address());
    }

    public Response sent(AskedPost asked) {
        return SendLink.of(asked.appointed()).sent(asked.address());
    }

    private static List<Button> buttons(AskedPost asked) {
        var quiet = Stream.of(
                Button.link(SendLink.of(asked.appointed()).title(), asked.address() + "/" + SendLink.PATH)
                        .quiet(),
                Button.link(
                                asked.words().shortly(),
                                asked.address() + "/" + asked.words().path())
                        .quiet());
        return asked.isChangeable()
                ? Stream.concat(Stream.of(Button.link("Change details", asked.address() + "/edit")), quiet)
                        .toList()
                : quiet.toList();
    }

    private SummaryList facts(AskedPost asked) {
        var person = asked.appointed().person();
        var appointment = asked.appointed().appointment();
        var list = SummaryList.empty()
                .row("Position", appointment.position().title())
                .row("Name", asked.name())
                .row("E-mail address", asked.email())
                .row("Telephone", person.telephone().isBlank() ? "Not given" : person.telephone());
        list = asked.words().training()
                ? list.row("Induction tutor training", appointment.trained() ? "Yes" : "No")
                : list;
        list = asked.username().isPresent()
                ? list.row("Username", asked.username().get())
                : list;
        return list.row("Added", Days.of(appointment.since(), clock))
                .row(
                        "Accepted",
                        appointment
                                .acceptedAt()
                                .map(at -> Days.of(at, clock))
                                .orElse("Not yet. The details are those that were typed, until the person signs in and"
                                        + " says that the position is theirs. Until then only the invitation goes to"
                                        + " this address, and what there is to do waits"));
    }

    private JteModel editing(AskedPost asked, Form form) {
        return editing(asked, form, Overtaken.not());
    }

    private JteModel editing(AskedPost asked, Form form, Overtaken overtaken) {
        return templates.schoolEditPerson(
                screen(asked, "Change details", form),
                asked,
                asked.asksDetails() ? SummaryList.empty() : own(asked),
                lost(asked, form),
                asked.request().home() + "/account/email",
                overtaken);
    }

    /** What only the person changes, as text. */
    private static SummaryList own(AskedPost asked) {
        var telephone = asked.appointed().person().telephone();
        return SummaryList.empty()
                .row("Name", asked.name())
                .row("E-mail address", asked.email())
                .row("Telephone", telephone.isBlank() ? "Not given" : telephone);
    }

    /** What was typed while the person had not accepted, and was refused because they have since. */
    private static SummaryList lost(AskedPost asked, Form form) {
        var own = PersonFields.of(asked.appointed());
        var isLost = form.isRefused()
                && !asked.asksDetails()
                && Stream.of("givenName", "familyName", "email", "telephone")
                        .anyMatch(field -> !form.value(field).equals(own.value(field)));
        return isLost ? PersonFields.typed(form) : SummaryList.empty();
    }

    private JteModel ending(AskedPost asked, List<Link> teachers, Form form) {
        var appointment = asked.appointed().appointment();
        return templates.schoolRemove(
                screen(asked, asked.words().title(asked.name()), form),
                asked.name() + asked.words().alone(),
                teachers,
                asked.name() + " will no longer be " + asked.position()
                        + asked.words().consequence() + asked.warning(),
                Button.warning(asked.words().whole()),
                Long.toString(appointment.version()),
                asked.address());
    }

    private static Screen screen(AskedPost asked, String title, Form form) {
        return asked.request().screen(title).with(form).backTo(asked.address());
    }

    private static Form current(AskedPost asked, Form form) {
        return form.with(
                        "personVersion",
                        Long.toString(asked.appointed().person().version()))
                .with(
                        "appointmentVersion",
                        Long.toString(asked.appointed().appointment().version()));
    }

    private static Optional<Notice> done(Form form) {
        return form.value("done").equals("saved") ? Optional.of(Notice.success("Changes saved")) : SendLink.said(form);
    }
}
