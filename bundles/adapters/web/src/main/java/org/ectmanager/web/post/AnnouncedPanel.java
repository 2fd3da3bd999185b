/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.web.post;

import java.time.Clock;
import java.util.Optional;
import org.ectmanager.application.induction.Induction;
import org.ectmanager.application.permission.Caller;
import org.ectmanager.application.post.ManagePosts;
import org.ectmanager.application.post.SeeAnnounced;
import org.ectmanager.web.ect.EctPanel;
import org.ectmanager.web.school.SchoolPanel.Panel;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** That the teacher leaves or the contract changes, on the record until it is put there. */
@Component
public final class AnnouncedPanel implements EctPanel {

    private final SeeAnnounced announced;
    private final ManagePosts posts;
    private final Clock clock;

    @Activate
    public AnnouncedPanel(@Reference SeeAnnounced announced, @Reference ManagePosts posts, @Reference Clock clock) {
        this.announced = announced;
        this.posts = posts;
        this.clock = clock;
    }

    @Override
    public Optional<Panel> panel(Caller caller, Induction induction, String address) {
        return announced
                .of(caller, induction)
                .map(listed -> new Panel(
                        AnnouncedTable.ofOne(listed, clock),
                        Optional.of(AnnouncedWords.link(listed, address))
                                .filter(link -> posts.mayChange(caller, induction))));
    }

    @Override
    public int place() {
        return 5;
    }
}
