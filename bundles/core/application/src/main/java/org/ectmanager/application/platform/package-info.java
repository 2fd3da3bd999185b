/* SPDX-License-Identifier: Apache-2.0 */
/** The running platform itself: its mode and its address. */
@org.osgi.annotation.bundle.Export
@org.osgi.annotation.versioning.Version("1.0.0")
package org.ectmanager.application.platform;
