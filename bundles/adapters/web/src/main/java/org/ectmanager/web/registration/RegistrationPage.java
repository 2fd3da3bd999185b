/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.web.registration;

import gg.jte.models.runtime.JteModel;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javax.ws.rs.GET;
import javax.ws.rs.NotFoundException;
import javax.ws.rs.POST;
import javax.ws.rs.Path;
import javax.ws.rs.PathParam;
import javax.ws.rs.core.Context;
import javax.ws.rs.core.Response;
import org.ectmanager.application.port.Registrations.Choices;
import org.ectmanager.application.registration.OnRecord;
import org.ectmanager.application.registration.RegisterEct;
import org.ectmanager.application.registration.RegisterEct.Whole;
import org.ectmanager.application.registration.Registration;
import org.ectmanager.application.registration.Registration.State;
import org.ectmanager.application.registration.RegistrationForm;
import org.ectmanager.application.registration.Step;
import org.ectmanager.web.component.Link;
import org.ectmanager.web.component.Notice;
import org.ectmanager.web.component.Tag;
import org.ectmanager.web.component.TaskList;
import org.ectmanager.web.form.Form;
import org.ectmanager.web.page.Page;
import org.ectmanager.web.page.PageRequest;
import org.ectmanager.web.page.Replies;
import org.ectmanager.web.page.Screen;
import org.ectmanager.web.template.StaticTemplates;
import org.ectmanager.web.template.Templates;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** One registration: its steps and what is left while it is a draft, and everything it says once it was sent. */
@Component
@Path(Place.PATH + "/registrations/{id: [0-9]{1,18}}")
public final class RegistrationPage implements Page {

    private final Templates templates = new StaticTemplates();
    private final RegisterEct registrations;
    private final RegistrationPaper paper;
    private final Clock clock;

    @Activate
    public RegistrationPage(
            @Reference RegisterEct registrations, @Reference RegistrationPaper paper, @Reference Clock clock) {
        this.registrations = registrations;
        this.paper = paper;
        this.clock = clock;
    }

    @GET
    public Response show(
            @Context PageRequest request,
            @Context Form form,
            @PathParam("school") long number,
            @PathParam("id") long id) {
        var place = Place.of(request, number);
        var registration =
                registrations.find(place.caller(), place.school(), id).orElseThrow(NotFoundException::new);
        if (registration.state() == State.QUERIED) {
            return Replies.seeOther(place.check(id));
        }
        var choices = registrations.choices(place.caller(), place.school());
        var screen = place.screen(registration.title(), Link.to(place.registrations(), "Registrations"));
        var shown = done(form, registration).map(screen::saying).orElse(screen);
        return Replies.ok(
                registration.state() == State.DRAFT
                        ? draft(place, returned(asked(shown, registration), registration), registration, choices)
                        : read(place, shown, registration, choices));
    }

    @POST
    @Path("take-back")
    public Response takeBack(
            @Context PageRequest request,
            @Context Form form,
            @PathParam("school") long number,
            @PathParam("id") long id) {
        var place = Place.of(request, number);
        var refusals = registrations.takeBack(place.caller(), place.school(), Drafts.seen(form, id));
        if (refusals.isEmpty()) {
            return Replies.seeOther(place.registration(id) + "?done=taken-back");
        }
        var registration =
                registrations.find(place.caller(), place.school(), id).orElseThrow(NotFoundException::new);
        if (registration.isOpenToSchool()) {
            return Replies.seeOther(place.registration(id) + "?done=back-already");
        }
        var screen = place.screen(registration.title(), Link.to(place.registrations(), "Registrations"))
                .with(form.refused(refusals));
        return Replies.again(read(place, screen, registration, registrations.choices(place.caller(), place.school())));
    }

    @GET
    @Path("pdf")
    public Response pdf(@Context PageRequest request, @PathParam("school") long number, @PathParam("id") long id) {
        var place = Place.of(request, number);
        return RegistrationPaper.kept(
                registrations.paper(place.caller(), place.school(), id), () -> asItStands(place, id));
    }

    private Response asItStands(Place place, long id) {
        var whole = registrations.print(place.caller(), place.school(), id).orElseThrow(NotFoundException::new);
        return paper.pdf(
                place.caller(),
                whole,
                RegistrationFacts.of(
                        whole.registration().answers(), registrations.choices(place.caller(), place.school())));
    }

    private JteModel draft(Place place, Screen screen, Registration registration, Choices choices) {
        return templates.registrationTasks(
                screen,
                tasks(place, registration, choices),
                registration.isToBeAnswered() ? registration.reply() : "",
                place.registration(registration.id()));
    }

    private JteModel read(Place place, Screen screen, Registration registration, Choices choices) {
        var check = registrations
                .whole(place.caller(), place.school(), registration.id())
                .flatMap(Whole::check);
        return templates.registrationRead(
                screen,
                registration,
                Stream.concat(
                                RegistrationFacts.of(registration.answers(), choices).cards().stream(),
                                check.stream().map(found -> RecordCard.of(Optional.of(found), clock)))
                        .toList(),
                check.map(found -> OnRecord.of(found.found(), LocalDate.now(clock)))
                        .filter(OnRecord::waits),
                findings(place, registration),
                place.registration(registration.id()));
    }

    /** What the record's answer brought to light, for as long as somebody may act on it. */
    private List<CheckResult> findings(Place place, Registration registration) {
        return registration.state() == State.AWAITING_HEAD || registration.state() == State.WITH_BODY
                ? registrations
                        .review(place.caller(), registration)
                        .fold(reviewed -> CheckResult.ofSchool(reviewed.findings()), refusals -> List.of())
                : List.of();
    }

    private TaskList tasks(Place place, Registration registration, Choices choices) {
        var further = registrations.further(place.caller(), place.school());
        var form = RegistrationForm.of(choices, LocalDate.now(clock))
                .asking(registrations.asked(place.caller(), place.school()))
                .asking(further);
        var tasks = TaskList.named("steps");
        for (var step : Step.values()) {
            var fields = new StepFields(step, further);
            tasks = fields.areAsked()
                    ? with(tasks, fields, form, registration, place.step(registration.id(), step))
                    : tasks;
        }
        return form.unfinished(registration.answers()).isEmpty()
                ? tasks.todo(
                        "Check and send to the head teacher", "", place.check(registration.id()), Tag.blue("Ready"))
                : tasks.blocked("Check and send to the head teacher", "Complete the other steps first");
    }

    private static TaskList with(
            TaskList tasks, StepFields fields, RegistrationForm form, Registration registration, String href) {
        var title = fields.title();
        var right = form.refusals(fields.step(), registration.answers()).isEmpty();
        if (!fields.areBegun(registration.answers())) {
            return tasks.todo(title, "", href, right ? Tag.grey("Optional") : Tag.blue("Not started"));
        }
        return right ? tasks.done(title, href) : tasks.todo(title, "", href, Tag.yellow("Not finished"));
    }

    /** What the appropriate body wants to know, until it is answered and signed. */
    static Screen asked(Screen screen, Registration registration) {
        return registration.isToBeAnswered()
                ? screen.saying(Notice.important("The appropriate body asks", registration.question()))
                : screen;
    }

    /** What the head teacher wants changed. */
    static Screen returned(Screen screen, Registration registration) {
        return registration.reason().isBlank()
                ? screen
                : screen.saying(Notice.important("The head teacher sent this back", registration.reason()));
    }

    private static Optional<Notice> done(Form form, Registration registration) {
        var done = form.value("done");
        if (done.equals("sent") && registration.state() == State.AWAITING_HEAD) {
            return Optional.of(Notice.success("The registration is sent. It waits for the head teacher’s signature"));
        }
        if (done.equals("back-already") && registration.state() == State.DRAFT) {
            return Optional.of(Notice.important(
                    "Your school has this registration back already",
                    "A colleague was quicker. Change it, then send it again."));
        }
        return done.equals("taken-back") && registration.state() == State.DRAFT
                ? Optional.of(Notice.success("You took the registration back. Change it, then send it again"))
                : Optional.empty();
    }
}
