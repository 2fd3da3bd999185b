/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.web.post;

import java.util.Optional;
import org.ectmanager.application.induction.Induction;
import org.ectmanager.application.permission.Caller;
import org.ectmanager.application.post.ManagePosts;
import org.ectmanager.web.component.Link;
import org.ectmanager.web.ect.EctPanel;
import org.ectmanager.web.school.SchoolPanel.Panel;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The posts on an early career teacher's record, with the way to change them for those who may. */
@Component
public final class PostsPanel implements EctPanel {

    private final ManagePosts posts;

    @Activate
    public PostsPanel(@Reference ManagePosts posts) {
        this.posts = posts;
    }

    @Override
    public Optional<Panel> panel(Caller caller, Induction induction, String address) {
        return posts.beside(caller, induction)
                .map(held -> new Panel(
                        PostsTable.of("Posts", held.posts()),
                        Optional.of(Link.to(address + "/posts", "Add or end a post, or change a working pattern"))
                                .filter(link -> posts.mayChange(caller, induction)
                                        && induction.state() == Induction.State.OPEN)));
    }

    @Override
    public int place() {
        return 40;
    }
}
