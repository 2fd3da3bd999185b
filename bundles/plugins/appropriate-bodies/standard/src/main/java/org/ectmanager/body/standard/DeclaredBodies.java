/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.body.standard;

import org.ectmanager.spi.body.WrittenBody;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.BundleEvent;
import org.osgi.framework.ServiceRegistration;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.util.tracker.BundleTracker;
import org.osgi.util.tracker.BundleTrackerCustomizer;

/** Finds bundles that hold no code but the folder of an appropriate body, which the header {@value #HEADER} names. */
@Component(
        service = {},
        immediate = true)
public final class DeclaredBodies implements BundleTrackerCustomizer<ServiceRegistration<WrittenBody>> {

    static final String HEADER = "ECT-Body-Folder";

    private final BundleContext context;
    private final BundleTracker<ServiceRegistration<WrittenBody>> tracker;

    @Activate
    public DeclaredBodies(BundleContext context) {
        this.context = context;
        tracker = new BundleTracker<>(context, Bundle.ACTIVE, this);
        tracker.open();
    }

    @Deactivate
    public void leave() {
        tracker.close();
    }

    @Override
    public ServiceRegistration<WrittenBody> addingBundle(Bundle bundle, BundleEvent event) {
        var folder = bundle.getHeaders("").get(HEADER);
        if (folder == null) {
            return null;
        }
        var version = bundle.getVersion().toString();
        var body = DeclaredBody.of(
                bundle.getSymbolicName() + " " + version, version, new BundleFolder(bundle, folder.strip()));
        return context.registerService(WrittenBody.class, body, null);
    }

    @Override
    public void modifiedBundle(Bundle bundle, BundleEvent event, ServiceRegistration<WrittenBody> registration) {
        // a bundle that stays active has the same files
    }

    @Override
    public void removedBundle(Bundle bundle, BundleEvent event, ServiceRegistration<WrittenBody> registration) {
        registration.unregister();
    }
}
