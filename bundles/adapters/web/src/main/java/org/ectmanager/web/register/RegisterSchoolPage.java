/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.web.register;

import gg.jte.models.runtime.JteModel;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.ws.rs.GET;
import javax.ws.rs.HeaderParam;
import javax.ws.rs.NotFoundException;
import javax.ws.rs.POST;
import javax.ws.rs.Path;
import javax.ws.rs.PathParam;
import javax.ws.rs.core.Context;
import javax.ws.rs.core.Response;
import org.ectmanager.application.body.BodyRegistry;
import org.ectmanager.application.entry.EnterSchool;
import org.ectmanager.application.entry.EnterSchool.Standing;
import org.ectmanager.application.entry.SchoolRequests;
import org.ectmanager.application.people.PersonForm.Introduced;
import org.ectmanager.application.port.Schools.School;
import org.ectmanager.application.registration.FurtherQuestions;
import org.ectmanager.domain.form.Section;
import org.ectmanager.domain.refusal.Refusal;
import org.ectmanager.domain.school.SchoolId;
import org.ectmanager.spi.body.HelpContacts;
import org.ectmanager.web.component.Link;
import org.ectmanager.web.component.Search;
import org.ectmanager.web.form.Form;
import org.ectmanager.web.page.Page;
import org.ectmanager.web.page.PageRequest;
import org.ectmanager.web.page.Replies;
import org.ectmanager.web.people.PersonFields;
import org.ectmanager.web.people.Positions;
import org.ectmanager.web.report.Asked;
import org.ectmanager.web.school.SchoolFacts;
import org.ectmanager.web.signin.Entrance;
import org.ectmanager.web.signin.Network;
import org.ectmanager.web.template.StaticTemplates;
import org.ectmanager.web.template.Templates;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/**
 * A school registers: found, looked at, introduced by its head teacher or induction lead, checked and sent. Until it is
 * sent nothing is kept; the check page carries what was typed. Features 2.2.
 */
@Component
@Path("/{body}/register-school")
public final class RegisterSchoolPage implements Page {

    private final Templates templates = new StaticTemplates();
    private final EnterSchool entrance;
    private final SchoolRequests requests;
    private final BodyRegistry bodies;

    @Activate
    public RegisterSchoolPage(
            @Reference EnterSchool entrance, @Reference SchoolRequests requests, @Reference BodyRegistry bodies) {
        this.entrance = entrance;
        this.requests = requests;
        this.bodies = bodies;
    }

    @GET
    public Response search(@Context PageRequest request, @Context Form form) {
        Entrance.body(request);
        var asked = form.value("q").strip();
        var found = asked.isEmpty() ? List.<School>of() : entrance.search(asked);
        var more = found.size() > EnterSchool.MOST_FOUND;
        var sent = Search.asked(form, "Enter the postcode, name or URN of your school");
        var page = templates.registerSearch(
                request.screen("Find your school").with(sent).backTo(request.home()),
                asked,
                more ? found.subList(0, EnterSchool.MOST_FOUND) : found,
                more);
        return sent.isRefused() ? Replies.again(page) : Replies.ok(page);
    }

    @GET
    @Path("{school: [0-9]{1,18}}")
    public Response look(@Context PageRequest request, @PathParam("school") long school) {
        var standing = standing(request, school);
        return Replies.ok(templates.registerStanding(
                request.screen(standing.school().name()).backTo(request.home() + "/register-school"),
                standing,
                help(request),
                SchoolFacts.place(standing.school())));
    }

    @GET
    @Path("{school: [0-9]{1,18}}/applicant")
    public Response ask(@Context PageRequest request, @PathParam("school") long school) {
        return Replies.ok(form(request, free(request, school), Form.empty()));
    }

    @POST
    @Path("{school: [0-9]{1,18}}/applicant")
    public Response check(@Context PageRequest request, @Context Form form, @PathParam("school") long school) {
        var free = free(request, school);
        var wrong = entrance.wrong(Entrance.body(request), further(request, form));
        return PersonFields.read(form)
                .understood(EnumSet.copyOf(Positions.APPLICANTS))
                .fold(
                        applicant -> wrong.isEmpty()
                                ? Replies.ok(checked(request, free, form, applicant))
                                : Replies.again(form(request, free, form.refused(wrong))),
                        refusals -> Replies.again(form(
                                request,
                                free,
                                form.refused(Stream.concat(refusals.stream(), wrong.stream())
                                        .toList()))));
    }

    @POST
    @Path("{school: [0-9]{1,18}}/check")
    public Response send(
            @Context PageRequest request,
            @Context Form form,
            @PathParam("school") long school,
            @HeaderParam("X-Forwarded-For") List<String> forwarded) {
        if (!form.value("step").equals("send")) {
            return Replies.ok(form(request, free(request, school), form));
        }
        var applicant = PersonFields.read(form);
        var many = requests.take(applicant.email(), Network.of(request.arrival().address(), forwarded));
        var refusals = many.isEmpty()
                ? entrance.register(Entrance.body(request), new SchoolId(school), applicant, further(request, form))
                : many;
        if (refusals.isEmpty()) {
            return Replies.seeOther(request.home() + "/register-school/" + school + "/submitted?done=sent");
        }
        return found(request, school)
                .map(standing -> Replies.again(form(request, standing, form.refused(refusals))))
                .orElseGet(() -> searched(request, refusals));
    }

    /** The school was withdrawn while this person filled in the form. */
    private Response searched(PageRequest request, List<Refusal> refusals) {
        return Replies.again(templates.registerSearch(
                request.screen("Find your school")
                        .with(Form.empty().refused(refusals))
                        .backTo(request.home()),
                "",
                List.of(),
                false));
    }

    @GET
    @Path("{school: [0-9]{1,18}}/submitted")
    public Response submitted(@Context PageRequest request, @Context Form form, @PathParam("school") long school) {
        var standing = standing(request, school);
        if (!form.isChosen("done", "sent")) {
            return Replies.seeOther(request.home() + "/register-school/" + school);
        }
        return Replies.ok(templates.registerSubmitted(
                request.screen("Registration sent").withOwnHeading(),
                standing.school().name()));
    }

    private JteModel form(PageRequest request, Standing standing, Form form) {
        var school = standing.school();
        var asked = entrance.further(Entrance.body(request)).map(FurtherQuestions::section);
        return templates.registerApplicant(
                request.screen("Who are you?")
                        .with(form)
                        .backTo(request.home() + "/register-school/"
                                + school.id().value()),
                school,
                asked.map(Section::title).orElse(""),
                asked.map(Section::guidance).orElse(""),
                asked.map(section -> Asked.of(section, form)).orElse(List.of()));
    }

    /** What was answered to the body's own questions, by the names of their fields. */
    private Map<String, String> further(PageRequest request, Form form) {
        return entrance.further(Entrance.body(request))
                .map(asked -> asked.fields().stream().collect(Collectors.toMap(field -> field, form::value)))
                .orElse(Map.of());
    }

    private HelpContacts help(PageRequest request) {
        return bodies.find(Entrance.body(request))
                .orElseThrow(NotFoundException::new)
                .profile()
                .help();
    }

    private JteModel checked(PageRequest request, Standing standing, Form form, Introduced applicant) {
        var school = standing.school();
        var path = request.home() + "/register-school/" + school.id().value();
        var answers = PersonFields.summary(applicant).row("School", school.name() + "\n" + school.place());
        var further = entrance.further(Entrance.body(request));
        for (var said : further.map(
                        asked -> FurtherQuestions.answered(asked.answered(Map.of(), further(request, form))))
                .orElse(List.of())) {
            answers = answers.row(said.question(), said.answer().isEmpty() ? "Not answered" : said.answer());
        }
        return templates.registerCheck(
                request.screen("Check your answers")
                        .with(form)
                        .below(
                                Link.to(request.home(), request.screen("").siteName()),
                                Link.to(request.home() + "/register-school", "Register your school")),
                path + "/check",
                Stream.concat(
                                PersonFields.NAMES.stream(),
                                further.map(FurtherQuestions::fields).orElse(List.of()).stream())
                        .toList(),
                answers);
    }

    private Standing standing(PageRequest request, long school) {
        return found(request, school).orElseThrow(NotFoundException::new);
    }

    private Optional<Standing> found(PageRequest request, long school) {
        return entrance.standing(Entrance.body(request), new SchoolId(Math.max(1, school)));
    }

    private Standing free(PageRequest request, long school) {
        var standing = standing(request, school);
        if (standing instanceof Standing.Free) {
            return standing;
        }
        throw Entrance.to(request.home() + "/register-school/" + school);
    }
}
