/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.web.console;

import javax.ws.rs.GET;
import javax.ws.rs.POST;
import javax.ws.rs.Path;
import javax.ws.rs.PathParam;
import javax.ws.rs.core.Context;
import javax.ws.rs.core.Response;
import org.ectmanager.application.school.RegisterNews;
import org.ectmanager.web.form.Form;
import org.ectmanager.web.page.Page;
import org.ectmanager.web.page.PageRequest;
import org.ectmanager.web.school.Versions;
import org.ectmanager.web.signin.Entrance;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** An officer takes what the register says anew of a corrected school, or keeps the correction. Features 2.6 and 2.22. */
@Component
@Path("/{body}/console/schools/{school: [0-9]{1,18}}/correct/news")
public final class AnswerNewsPage implements Page {

    private final RegisterNews news;
    private final EntryScreen entries;

    @Activate
    public AnswerNewsPage(@Reference RegisterNews news, @Reference EntryScreen entries) {
        this.news = news;
        this.entries = entries;
    }

    @GET
    public Response ask(@Context PageRequest request, @PathParam("school") long school) {
        return entries.shown(request, school);
    }

    @POST
    public Response answer(@Context PageRequest request, @Context Form form, @PathParam("school") long number) {
        var caller = Entrance.caller(request);
        var entry = entries.entry(caller, number);
        var school = entry.school().id();
        var version = Versions.of(form, "version");
        var refusals = form.value("then").equals("take")
                ? news.take(caller, school, version)
                : news.keep(caller, school, version);
        return entries.answered(request, entry, EntryScreen.filled(entry, form), refusals);
    }
}
