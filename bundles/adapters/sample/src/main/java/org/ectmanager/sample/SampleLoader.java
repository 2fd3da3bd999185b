/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.sample;

import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.ectmanager.application.platform.LoggedFailure;
import org.ectmanager.application.platform.Platform;
import org.ectmanager.application.port.SampleNames;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Reference;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Loads the sample data of a sample platform beside everything else, and fills the bodies that appear later. The names of
 * the sample's teachers are there first, because registering them asks for them.
 */
@Component(
        service = SampleLoader.class,
        immediate = true,
        reference = @Reference(name = "names", service = SampleNames.class))
public final class SampleLoader {

    private static final Logger LOG = LoggerFactory.getLogger(SampleLoader.class);

    private final SampleData data;
    private final SampleProgress progress;
    private final ScheduledExecutorService thread =
            Executors.newSingleThreadScheduledExecutor(work -> new Thread(work, "ectmanager-sample"));
    private boolean begun;

    @Activate
    public SampleLoader(@Reference Platform platform, @Reference SampleData data, @Reference SampleProgress progress) {
        this.data = data;
        this.progress = progress;
        if (platform.isSample()) {
            thread.scheduleWithFixedDelay(this::look, 0, 1, TimeUnit.SECONDS);
        }
    }

    @Deactivate
    void stop() {
        thread.shutdownNow();
    }

    private void look() {
        try {
            if (!begun) {
                data.begin();
                begun = true;
            }
            progress.after(data.fillNew());
        } catch (RuntimeException | LinkageError failure) {
            if (!Thread.currentThread().isInterrupted()) {
                LOG.error("The sample data could not be loaded; it is tried again", LoggedFailure.of(failure));
                progress.failed(failure);
            }
        }
    }
}
