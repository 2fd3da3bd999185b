/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.web.post;

import java.util.Optional;
import javax.ws.rs.NotFoundException;
import org.ectmanager.application.permission.Caller;
import org.ectmanager.application.post.ManagePosts;
import org.ectmanager.application.post.ManagePosts.Held;
import org.ectmanager.application.post.ManagePosts.Seen;
import org.ectmanager.domain.school.SchoolId;
import org.ectmanager.web.component.Link;
import org.ectmanager.web.form.Form;
import org.ectmanager.web.page.PageRequest;
import org.ectmanager.web.page.Screen;
import org.ectmanager.web.school.Versions;
import org.ectmanager.web.signin.Entrance;

/**
 * Where the posts of one induction are changed: at the school that leads, or by the appropriate body.
 *
 * @param at the part of the address that says which of the two
 */
record PostPlace(PageRequest request, Caller caller, String at, long induction) {

    /** One address for the school that leads and one for the body. */
    static final String PATH = "/{body}/{at: console|school/[0-9]{1,18}}/ects/{id: [0-9]{1,18}}/posts";

    static PostPlace of(PageRequest request, String at, long induction) {
        return new PostPlace(request, Entrance.caller(request), at, induction);
    }

    String record() {
        return request.home() + "/" + at + "/ects/" + induction;
    }

    String address() {
        return record() + "/posts";
    }

    /** Only for those who may change the posts, and only under the school that leads. */
    Held held(ManagePosts posts) {
        return Optional.of(induction)
                .flatMap(id -> posts.of(caller, id))
                .filter(held -> posts.mayChange(caller, held.induction()))
                .filter(held -> at.equals("console") ? isOfBody() : isLeading(held))
                .orElseThrow(NotFoundException::new);
    }

    private boolean isOfBody() {
        return caller.appointments().stream().anyMatch(held -> held.school().isEmpty());
    }

    private boolean isLeading(Held held) {
        return at.equals("school/" + held.induction().school().value());
    }

    Screen screen(String title, Held held) {
        var home = at.equals("console")
                ? Link.to(request.home() + "/console", "Home")
                : Link.to(request.home() + "/" + at, "School home");
        return request.screen(title)
                .below(home, Link.to(record(), held.induction().name().full()));
    }

    Screen step(String title) {
        return request.screen(title).backTo(address());
    }

    Seen seen(Form form) {
        return new Seen(induction, Versions.of(form, "version"));
    }

    static SchoolId school(long number) {
        return new SchoolId(Math.max(1, number));
    }
}
