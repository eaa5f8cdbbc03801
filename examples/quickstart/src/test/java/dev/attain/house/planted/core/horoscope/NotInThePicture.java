package dev.attain.house.planted.core.horoscope;

/** A package that nobody has drawn. */
final class NotInThePicture {
    private NotInThePicture() {}
}
