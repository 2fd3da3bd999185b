/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.web.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import org.apache.cxf.transport.http.DestinationRegistryImpl;
import org.apache.cxf.transport.http.HTTPTransportFactory;
import org.ectmanager.web.front.ThemePage;
import org.ectmanager.web.theme.Looks;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** When the pages open. */
class PageServerTest {

    private static final String TUTOR = TutorPage.class.getName();
    private static final String THEME = ThemePage.class.getName();

    private final HTTPTransportFactory transport = new HTTPTransportFactory(new DestinationRegistryImpl());
    private final FrontDoor door = new FrontDoor(transport, new KnownMode());
    private final Roll roll = new Roll(() -> List.of(TUTOR, THEME));
    private final PagesCheck check = new PagesCheck(door, roll);
    private final ByHand time = new ByHand();
    private final PageServer server = new PageServer(publication(), roll, time);
    private final TutorPage tutor = new TutorPage();

    @AfterEach
    void stop() {
        door.stop();
    }

    @Test
    void they_open_when_all_are_there() {
        server.addPage(tutor);
        server.addPage(new ThemePage());
        time.passes(PageServer.MOMENT);

        assertThat(door.shown()).containsExactlyInAnyOrder(TUTOR, THEME);
        assertThat(check.problem()).isEmpty();
    }

    @Test
    void while_one_is_missing_they_stay_closed_and_the_check_names_it() {
        server.addPage(tutor);
        time.passes(PageServer.MOMENT);

        assertThat(door.shown()).isEmpty();
        assertThat(check.problem()).contains("Not there yet: ThemePage, TutorPage");
    }

    @Test
    void one_that_never_comes_does_not_keep_the_others_for_ever_but_the_platform_is_not_ready() {
        server.addPage(tutor);
        time.passes(PageServer.MOMENT);
        time.passes(PageServer.PATIENCE);

        assertThat(door.shown()).containsExactly(TUTOR);
        assertThat(check.problem()).contains("Not there yet: ThemePage");
    }

    @Test
    void patience_begins_again_with_each_that_comes() {
        server.addPage(new TutorPage());
        time.passes(PageServer.MOMENT);
        server.addPage(tutor);
        time.passes(PageServer.PATIENCE);

        assertThat(door.shown()).isEmpty();
    }

    @Test
    void once_open_they_follow_whatever_comes_and_goes() {
        var theme = new ThemePage();
        server.addPage(tutor);
        server.addPage(theme);
        time.passes(PageServer.MOMENT);
        server.removePage(theme);
        time.passes(PageServer.MOMENT);

        assertThat(door.shown()).containsExactly(TUTOR);
    }

    @Test
    void when_all_have_gone_they_are_closed_again() {
        var theme = new ThemePage();
        server.addPage(tutor);
        server.addPage(theme);
        time.passes(PageServer.MOMENT);
        server.removePage(tutor);
        server.removePage(theme);
        time.passes(PageServer.MOMENT);

        assertThat(door.shown()).isEmpty();
        assertThat(check.problem()).isPresent();
    }

    private Publication publication() {
        var reception = new Reception(
                new TestPlatform(true),
                new Looks(new OneBody(RunningSite.KESTREL), new DepartedBody()),
                new TestMemory(),
                new TestClock());
        return new Publication(reception, new TestClock(), transport, door);
    }

    /** Does what was put off when the test says that the time has passed. */
    private static final class ByHand extends ScheduledThreadPoolExecutor {

        private record Later(Runnable work, Duration pause) {}

        private final ConcurrentLinkedQueue<Later> waiting = new ConcurrentLinkedQueue<>();

        ByHand() {
            super(1);
        }

        @Override
        public ScheduledFuture<?> schedule(Runnable work, long pause, TimeUnit unit) {
            waiting.add(new Later(work, Duration.of(pause, unit.toChronoUnit())));
            return super.schedule(() -> {}, 0, unit);
        }

        void passes(Duration pause) {
            var due = waiting.stream()
                    .filter(later -> later.pause().equals(pause))
                    .toList();
            waiting.removeAll(due);
            due.forEach(later -> later.work().run());
        }
    }
}
