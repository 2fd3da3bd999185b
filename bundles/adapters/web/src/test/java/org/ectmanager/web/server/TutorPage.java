/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.web.server;

import gg.jte.models.runtime.JteModel;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.stream.Collectors;
import javax.ws.rs.ForbiddenException;
import javax.ws.rs.GET;
import javax.ws.rs.NotFoundException;
import javax.ws.rs.POST;
import javax.ws.rs.Path;
import javax.ws.rs.ServiceUnavailableException;
import javax.ws.rs.WebApplicationException;
import javax.ws.rs.core.Context;
import javax.ws.rs.core.Response;
import org.ectmanager.application.port.StaleRecord;
import org.ectmanager.domain.people.EmailAddress;
import org.ectmanager.domain.refusal.Result;
import org.ectmanager.web.component.Notice;
import org.ectmanager.web.form.Answers;
import org.ectmanager.web.form.Form;
import org.ectmanager.web.form.Reading;
import org.ectmanager.web.page.Page;
import org.ectmanager.web.page.PageRequest;
import org.ectmanager.web.page.Problem;
import org.ectmanager.web.page.Replies;
import org.ectmanager.web.page.Rescue;
import org.ectmanager.web.template.StaticTemplates;

/** A page written as pages are, for the tests of what stands below them. */
@Path("/{body}/tutor")
public final class TutorPage implements Page {

    static final String SOMEBODY = "ana@willow.example";

    record Tutor(EmailAddress email, LocalDate startsOn) {}

    @GET
    public Response ask(@Context PageRequest request, @Context Form form) {
        return Replies.ok(shown(request, form));
    }

    @POST
    public Response save(@Context PageRequest request, @Context Form form) {
        return read(form)
                .fold(
                        tutor -> Replies.seeOther(request.home() + "/tutor/saved"),
                        refusals -> Replies.again(shown(request, form.refused(refusals))));
    }

    @GET
    @Path("missing")
    public Response missing() {
        throw new NotFoundException();
    }

    @GET
    @Path("forbidden")
    public Response forbidden() {
        throw new ForbiddenException();
    }

    @GET
    @Path("late")
    public Response late() {
        throw new WebApplicationException(Response.Status.GONE);
    }

    @GET
    @Path("gone")
    public Response gone() {
        throw new ServiceUnavailableException();
    }

    @GET
    @Path("broken")
    public Response broken() {
        throw new IllegalStateException("select secret from person");
    }

    @GET
    @Path("taken")
    public Response taken() {
        throw new IllegalStateException(new SQLException(
                "ERROR: duplicate key value violates unique constraint \"person_email\" Key (email)=(" + SOMEBODY + ")",
                "23505"));
    }

    @GET
    @Path("broken-template")
    public Response brokenTemplate() {
        JteModel template = new BrokenTemplate();
        return Replies.ok(template);
    }

    @GET
    @Path("no-database")
    public Response noDatabase() {
        throw new IllegalStateException("lost", new SQLException("terminating connection", "57P01"));
    }

    @GET
    @Path("said")
    public String said(@Context Form form) {
        return escaped(form.value("words"));
    }

    @POST
    @Path("said")
    public String say(@Context Form form) {
        return escaped(form.value("words"));
    }

    @POST
    @Path("stale")
    public Response stale() {
        throw new StaleRecord("The record");
    }

    @POST
    @Path("no-database")
    public Response noDatabaseToSave() {
        return noDatabase();
    }

    /** Every character that cannot be seen, by its number. */
    private static String escaped(String text) {
        return text.codePoints()
                .mapToObj(character -> character > 32 && character < 127
                        ? Character.toString(character)
                        : "{" + Integer.toHexString(character) + "}")
                .collect(Collectors.joining());
    }

    private static final class BrokenTemplate implements JteModel {

        @Override
        public String render() {
            throw new IllegalStateException("secret");
        }

        @Override
        public void render(gg.jte.TemplateOutput output) {
            output.writeContent("half a page");
            throw new IllegalStateException("secret");
        }

        @Override
        public void writeTo(gg.jte.TemplateOutput output) {
            render(output);
        }
    }

    @POST
    @Path("file")
    public String file(@Context Form form) {
        return form.upload("list")
                        .map(upload -> upload.fileName() + ":" + upload.content().length)
                        .orElse("none") + ":" + form.value("note");
    }

    static Result<Tutor> read(Form form) {
        var answers = new Answers();
        var email = answers.take(Reading.email(form, "email", "Enter the tutor’s email address"));
        var startsOn = answers.take(Reading.date(form, "starts-on", "start date"));
        return answers.then(() -> new Tutor(email.get(), startsOn.get()));
    }

    private static JteModel shown(PageRequest request, Form form) {
        var screen = request.screen("Add an induction tutor").with(form).backTo(request.home());
        return new StaticTemplates()
                .problem(
                        screen.saying(Notice.success(form.value("email"))),
                        Problem.BAD_REQUEST,
                        "",
                        Rescue.nothing(),
                        "");
    }
}
