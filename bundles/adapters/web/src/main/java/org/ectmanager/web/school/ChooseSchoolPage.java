/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.web.school;

import javax.ws.rs.GET;
import javax.ws.rs.Path;
import javax.ws.rs.core.Context;
import javax.ws.rs.core.Response;
import org.ectmanager.application.permission.Right;
import org.ectmanager.application.permission.Rights;
import org.ectmanager.application.school.SchoolDetails;
import org.ectmanager.web.page.Page;
import org.ectmanager.web.page.PageRequest;
import org.ectmanager.web.page.Replies;
import org.ectmanager.web.signin.Entrance;
import org.ectmanager.web.template.StaticTemplates;
import org.ectmanager.web.template.Templates;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Leads to the one school that somebody works at, or lets them choose. */
@Component
@Path("/{body}/school")
public final class ChooseSchoolPage implements Page {

    private final Templates templates = new StaticTemplates();
    private final SchoolDetails details;
    private final Rights rights;

    @Activate
    public ChooseSchoolPage(@Reference SchoolDetails details, @Reference Rights rights) {
        this.details = details;
        this.rights = rights;
    }

    @GET
    public Response choose(@Context PageRequest request) {
        var caller = Entrance.caller(request);
        var schools = details.own(caller).stream()
                .filter(school -> rights.allows(caller, Right.SEE_SCHOOL, school.id()))
                .toList();
        return schools.size() == 1
                ? Replies.seeOther(
                        request.home() + "/school/" + schools.get(0).id().value())
                : Replies.ok(templates.schoolChoose(request.screen("Your schools"), schools));
    }
}
