/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.web.register;

import gg.jte.models.runtime.JteModel;
import java.util.Optional;
import javax.ws.rs.GET;
import javax.ws.rs.POST;
import javax.ws.rs.Path;
import javax.ws.rs.PathParam;
import javax.ws.rs.core.Context;
import javax.ws.rs.core.Response;
import org.ectmanager.application.entry.EnterSchool;
import org.ectmanager.application.entry.EnterSchool.Question;
import org.ectmanager.web.form.Form;
import org.ectmanager.web.page.Page;
import org.ectmanager.web.page.PageRequest;
import org.ectmanager.web.page.Problem;
import org.ectmanager.web.page.Replies;
import org.ectmanager.web.signin.Entrance;
import org.ectmanager.web.template.StaticTemplates;
import org.ectmanager.web.template.Templates;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The applicant answers what the appropriate body asked, through the link in the mail. */
@Component
@Path("/{body}/register-school/answer")
public final class AnswerQueryPage implements Page {

    private final Templates templates = new StaticTemplates();
    private final EnterSchool entrance;

    @Activate
    public AnswerQueryPage(@Reference EnterSchool entrance) {
        this.entrance = entrance;
    }

    @GET
    @Path("sent")
    public Response sent(@Context PageRequest request, @Context Form form) {
        Entrance.body(request);
        if (!form.isChosen("done", "sent")) {
            return Replies.seeOther(request.home());
        }
        return Replies.ok(
                templates.registerAnswered(request.screen("Answer sent").withOwnHeading()));
    }

    @GET
    @Path("{token}")
    public Response ask(@Context PageRequest request, @PathParam("token") String token) {
        return question(request, token)
                .map(question -> Replies.ok(shown(request, question, Form.empty())))
                .orElseGet(() -> Replies.problem(request, Problem.ANSWERED));
    }

    @POST
    @Path("{token}")
    public Response answer(@Context PageRequest request, @Context Form form, @PathParam("token") String token) {
        var question = question(request, token);
        if (question.isEmpty()) {
            return Replies.problem(request, Problem.ANSWERED);
        }
        var refusals = entrance.answer(token, form.value("answer"));
        return refusals.isEmpty()
                ? Replies.seeOther(request.home() + "/register-school/answer/sent?done=sent")
                : Replies.again(shown(request, question.get(), form.refused(refusals)));
    }

    private Optional<Question> question(PageRequest request, String token) {
        var body = Entrance.body(request);
        return entrance.question(token).filter(question -> question.body().equals(body));
    }

    private JteModel shown(PageRequest request, Question question, Form form) {
        return templates.registerAnswer(request.screen("Answer a question").with(form), question);
    }
}
