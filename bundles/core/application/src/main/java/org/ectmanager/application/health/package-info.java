/* SPDX-License-Identifier: Apache-2.0 */
/** Whether the platform can do its work, part by part. */
@org.osgi.annotation.bundle.Export
@org.osgi.annotation.versioning.Version("1.1.0")
package org.ectmanager.application.health;
