/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.web.console;

import gg.jte.models.runtime.JteModel;
import java.util.List;
import java.util.Optional;
import javax.ws.rs.GET;
import javax.ws.rs.POST;
import javax.ws.rs.Path;
import javax.ws.rs.core.Context;
import javax.ws.rs.core.Response;
import org.ectmanager.application.permission.Caller;
import org.ectmanager.application.permission.Right;
import org.ectmanager.application.permission.Rights;
import org.ectmanager.application.port.Schools.School;
import org.ectmanager.application.school.AddSchool;
import org.ectmanager.application.school.AddSchool.NewSchool;
import org.ectmanager.domain.refusal.Refusal;
import org.ectmanager.domain.school.SchoolId;
import org.ectmanager.web.component.Link;
import org.ectmanager.web.form.Form;
import org.ectmanager.web.page.Page;
import org.ectmanager.web.page.PageRequest;
import org.ectmanager.web.page.Replies;
import org.ectmanager.web.signin.Entrance;
import org.ectmanager.web.template.StaticTemplates;
import org.ectmanager.web.template.Templates;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** An officer adds a school that the register does not have yet. Features 2.22. */
@Component
@Path("/{body}/console/schools/add")
public final class AddSchoolPage implements Page {

    private final Templates templates = new StaticTemplates();
    private final AddSchool schools;
    private final Rights rights;

    @Activate
    public AddSchoolPage(@Reference AddSchool schools, @Reference Rights rights) {
        this.schools = schools;
        this.rights = rights;
    }

    @GET
    public Response ask(@Context PageRequest request) {
        rights.require(Entrance.caller(request), Right.KEEP_SCHOOLS);
        return Replies.ok(asked(request, Form.empty(), Optional.empty()));
    }

    @POST
    public Response add(@Context PageRequest request, @Context Form form) {
        var caller = Entrance.caller(request);
        var inspected = SchoolQuestions.inspected(form);
        var typed = new NewSchool(
                SchoolQuestions.typed(form),
                form.value("kind"),
                form.value("urn"),
                inspected.fold(day -> day, refusals -> Optional.empty()),
                form.value("reason"));
        var unread = inspected.fold(day -> List.<Refusal>of(), refusals -> refusals);
        if (!unread.isEmpty()) {
            return again(request, caller, form, typed, unread);
        }
        return schools.add(caller, typed)
                .fold(
                        id -> Replies.seeOther(hrefOf(request, id) + "?done=added"),
                        refusals -> again(request, caller, form, typed, refusals));
    }

    private Response again(PageRequest request, Caller caller, Form form, NewSchool typed, List<Refusal> refusals) {
        rights.require(caller, Right.KEEP_SCHOOLS);
        var isKnown = refusals.stream().anyMatch(refusal -> refusal.code().equals("school.known"));
        var known = isKnown ? schools.known(caller, typed) : Optional.<School>empty();
        return Replies.again(asked(request, form.refused(refusals), known));
    }

    private static String hrefOf(PageRequest request, SchoolId school) {
        return request.home() + "/console/schools/added/" + school.value();
    }

    private JteModel asked(PageRequest request, Form form, Optional<School> known) {
        var schoolsHref = request.home() + "/console/schools";
        return templates.consoleAddSchool(
                request.screen("Add a school").with(form).backTo(schoolsHref),
                known.map(school -> Link.to(
                        request.home() + "/register-school/" + school.id().value(),
                        school.name() + ", " + school.place())),
                known.filter(School::isClosed).isPresent(),
                schoolsHref);
    }
}
