package dev.attain.house.planted.core.money;

/** A class that anybody can extend. */
public class OpenToExtension {
    OpenToExtension() {}
}
