/* SPDX-License-Identifier: Apache-2.0 */
/** What the use cases need from the outside world. Adapters implement these. */
@org.osgi.annotation.bundle.Export
@org.osgi.annotation.versioning.Version("1.0.0")
package org.ectmanager.application.port;
